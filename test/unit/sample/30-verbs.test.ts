import { describe, expect, it } from 'vitest'
import { trades } from '../../../scripts/sample/trades/all.ts'
import { conjugate } from '../../../scripts/sample/verbs.ts'

describe('verbs of the banks', () => {
  it.each([
    ['*Planned* and *carried* out', 'Plan and carry out', 'Planning and carrying out'],
    ['*Ran* a kitchen and *served* lunch', 'Run a kitchen and serve lunch', 'Running a kitchen and serving lunch'],
    ['*Labelled* boxes, *tied* them', 'Label boxes, tie them', 'Labelling boxes, tying them'],
    ['*Agreed* on it and lost nothing', 'Agree on it and lost nothing', 'Agreeing on it and lost nothing'],
  ])('%s: the marked ones change their tense', (past, present, gerund) => {
    expect(conjugate(past, 'present')).toBe(present)
    expect(conjugate(past, 'gerund')).toBe(gerund)
  })

  it('are refused when the table does not have them', () => {
    expect(() => conjugate('*Frobbed* it', 'present')).toThrow('Frobbed')
  })

  it('are all known, in every English sentence', () => {
    for (const trade of trades) {
      const bank = trade.banks.en
      const shown = Object.values(bank?.shown ?? {}).flatMap((said) => [said.literal, said.reworded])
      const duties = [...(bank?.duties ?? []), ...(bank?.wins ?? []), ...shown.flatMap((way) => way.duty ?? [])]
      for (const duty of duties) expect(() => conjugate(duty, 'gerund'), duty).not.toThrow()
    }
  })

  it('stand in at least thirty-five sentences for each trade', () => {
    for (const trade of trades) {
      const bank = trade.banks.en
      const evidence = Object.values(bank?.shown ?? {}).flatMap((said) => [said.literal, said.reworded])
      const count =
        (bank?.duties.length ?? 0) + (bank?.wins.length ?? 0) + evidence.flatMap((way) => way.duty ?? []).length
      expect(count, trade.id).toBeGreaterThanOrEqual(35)
    }
  })
})
