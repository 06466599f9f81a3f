/** Owns the contest of one model and precision: every contender encodes the same texts in turn, round after round, on one core. */
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ModelFiles, StageTimes } from '../../src/encode/encoding.ts'
import { catalogueModel } from '../../src/encode/models/catalogue.ts'
import { quantile } from '../../src/evaluate/bench/figures.ts'
import { leastCosine, type Vectors } from './agreement.ts'
import { type Contender, startContender } from './child.ts'
import { hubFolder } from './hub-folder.ts'
import type { Done } from './protocol.ts'
import { type CountTokens, type Kind, textsOf } from './texts.ts'

/** `stored`: as the library keeps vectors, int8 one text a run, fp32 batched; `throughput`: int8 batched. */
export type ContenderName = 'stored' | 'throughput' | 'transformers.js' | 'sentence-transformers' | 'raw'

export interface ContestOptions {
  readonly files: ModelFiles
  readonly kinds: readonly Kind[]
  /** texts of a kind in a round */
  readonly counts: Record<Kind, number>
  readonly rounds: number
  readonly core: number | undefined
  /** the interpreter that has sentence-transformers and MiniLM's weights; it takes part in int8 contests, too, as fp32 */
  readonly python: string | undefined
  readonly tokens: CountTokens
  readonly note: (line: string) => void
}

export interface Figures {
  readonly kind: Kind
  readonly contender: ContenderName
  /** median of the rounds, text in, vector out, for each second of processor time: what it does while it has its core */
  readonly textsPerSecond: number
  /** lowest and highest round */
  readonly range: readonly [number, number]
  /** the same by the clock on the wall, which others at work on the machine slow down */
  readonly byTheWall: number
  /** share of the time in which it had its core */
  readonly core: number
  /** ms a text by the wall, medians of the rounds; ours only */
  readonly perText?: StageTimes
}

export interface Contest {
  readonly model: string
  readonly precision: ModelFiles['precision']
  readonly figures: readonly Figures[]
  /** least cosine between a contender's vectors and ours: whether it did the same work */
  readonly agreement: readonly { readonly contender: ContenderName; readonly least: number }[]
  /** ours, of the texts of round 0, for comparing precisions */
  readonly vectors: Vectors
}

const contenderFile = (name: string): string => fileURLToPath(new URL(`contenders/${name}`, import.meta.url))
/** texts of a kind in round 0, which warms up and is compared */
const compared = 32

export async function holdContest(options: ContestOptions): Promise<Contest> {
  const { files, kinds, counts, rounds, tokens, note } = options
  const hub = await hubFolder(files)
  const contenders = new Map<ContenderName, Contender>()
  try {
    for (const [name, command] of commandsOf(options, hub))
      contenders.set(name, await startContender(command, options.core))
    const vectors = await warmUp(contenders, options)
    const rows = new Map<string, Done[]>()
    for (let round = 1; round <= rounds; round++) {
      note(`${files.model} ${files.precision}: round ${round} of ${rounds}`)
      for (const kind of kinds) {
        const texts = textsOf(kind, counts[kind], round, tokens)
        for (const [name, { ask }] of contenders) {
          const key = `${kind}/${name}`
          rows.set(key, [...(rows.get(key) ?? []), await ask({ texts, keep: false })])
        }
      }
    }
    const ours = vectors.get('stored') ?? []
    return {
      model: files.model,
      precision: files.precision,
      figures: kinds.flatMap((kind) =>
        [...contenders.keys()].map((name) => figuresOf(kind, name, counts[kind], rows.get(`${kind}/${name}`) ?? [])),
      ),
      agreement: [...vectors].map(([contender, theirs]) => ({ contender, least: leastCosine(ours, theirs) })),
      vectors: ours,
    }
  } finally {
    await Promise.all([...contenders.values()].map(({ end }) => end()))
    await rm(hub, { recursive: true })
  }
}

function commandsOf({ files, python }: ContestOptions, hub: string): [ContenderName, string[]][] {
  const { model, precision } = files
  const ours = (batching: string): string[] => [
    process.execPath,
    contenderFile('ours.ts'),
    JSON.stringify(files),
    batching,
  ]
  const { prefixes } = catalogueModel(model)
  const dtype = { fp32: 'fp32', int8: 'q8' }[precision]
  const transformers = [process.execPath, contenderFile('transformers.ts'), hub, model, dtype, prefixes.passage]
  const hasPython = python !== undefined && model === 'all-MiniLM-L6-v2'
  return [
    ['stored', ours(precision === 'int8' ? 'alone' : 'batched')],
    ...(precision === 'int8' ? [['throughput', ours('batched')] satisfies [ContenderName, string[]]] : []),
    ['transformers.js', transformers],
    ...(hasPython
      ? [['sentence-transformers', [python, contenderFile('sentences.py')]] satisfies [ContenderName, string[]]]
      : []),
    ['raw', [process.execPath, contenderFile('raw.ts'), JSON.stringify(files)]],
  ]
}

/** Texts of round 0, which nobody is timed on; answers what came of them. */
async function warmUp(
  contenders: ReadonlyMap<ContenderName, Contender>,
  { kinds, counts, tokens }: ContestOptions,
): Promise<Map<ContenderName, Vectors>> {
  const texts = kinds.flatMap((kind) => textsOf(kind, Math.min(compared, counts[kind]), 0, tokens))
  const answers = new Map<ContenderName, Vectors>()
  for (const [name, { ask }] of contenders) {
    const { vectors } = await ask({ texts, keep: true })
    if (vectors !== undefined) answers.set(name, vectors)
  }
  return answers
}

function figuresOf(kind: Kind, contender: ContenderName, texts: number, rounds: readonly Done[]): Figures {
  const rates = rounds.map(({ cpu }) => (texts * 1000) / cpu)
  const sum = (value: (done: Done) => number): number => rounds.reduce((total, done) => total + value(done), 0)
  // a stage of microseconds that was interrupted once would count for all rounds in a sum
  const stage = (name: keyof StageTimes): number =>
    quantile(
      rounds.map(({ stages }) => (stages?.[name] ?? 0) / texts),
      0.5,
    )
  return {
    kind,
    contender,
    textsPerSecond: quantile(rates, 0.5),
    byTheWall: quantile(
      rounds.map(({ ms }) => (texts * 1000) / ms),
      0.5,
    ),
    range: [Math.min(...rates), Math.max(...rates)],
    core: sum(({ cpu }) => cpu) / sum(({ ms }) => ms),
    ...(rounds.some(({ stages }) => stages)
      ? {
          perText: {
            tokenize: stage('tokenize'),
            encode: stage('encode'),
            pool: stage('pool'),
            normalize: stage('normalize'),
          },
        }
      : {}),
  }
}
