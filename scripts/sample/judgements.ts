// Which CVs were written to fit which query, in grades: 3 written to fit, 2 close, 1 of the trade with key requirements
// missing (or of the trade formerly, or apart from it like the near misses). Unrelated CVs are not listed.
import { plainText } from './document.ts'
import { gradeFor, type Plan } from './plan.ts'
import type { PostingDocument } from './postings.ts'
import { trades } from './trades/all.ts'
import type { Language, Trade } from './trades/trade.ts'

export interface Judged {
  queries: { id: string; text: string }[]
  judgements: { query: string; file: string; grade: number }[]
}

interface Question {
  id: string
  text: string
  trade: Trade
  language: Language
  needs: string[]
}

function questions(postings: PostingDocument[]): Question[] {
  const fromPostings = postings.map(({ trade, posting, document }) => ({
    id: `posting-${trade.id}`,
    text: plainText(document),
    trade,
    language: posting.language,
    needs: Object.keys(posting.asks),
  }))
  const fromSearches = trades.flatMap((trade) =>
    trade.searches.map((search, at) => ({ id: `search-${trade.id}-${at + 1}`, trade, ...search })),
  )
  return [...fromPostings, ...fromSearches]
}

/** A CV in another language than the query leaves the language of the job unshown: one grade less. */
function grade(plan: Plan, question: Question): number {
  if (plan.trade.id === question.trade.id) {
    return Math.max(1, gradeFor(plan, question.needs) - (plan.language === question.language ? 0 : 1))
  }
  return plan.changedCareer && plan.trade.formerly === question.trade.id && plan.trade.banks[plan.language] ? 1 : 0
}

export function judge(written: { plan: Plan; file: string }[], postings: PostingDocument[]): Judged {
  const asked = questions(postings)
  return {
    queries: asked.map(({ id, text }) => ({ id, text })),
    judgements: asked.flatMap((question) =>
      written
        .map(({ plan, file }) => ({ query: question.id, file, grade: grade(plan, question) }))
        .filter((judgement) => judgement.grade > 0),
    ),
  }
}
