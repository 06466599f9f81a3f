/** What each figure is to reach, by the size of the library. */
const targets: Readonly<Record<string, readonly [ten: string, hundred: string]>> = {
  'hybrid search p50': ['15', '40'],
  'hybrid search p95': ['40', '90'],
  'vector scan': ['1.5', '13 on one thread, 8 on all'],
  'recall@50': ['0.999', '0.999'],
  'open to first answer': ['400', '1500'],
  'memory, engine': ['200', '700'],
  'disk per CV': ['15', '15'],
}

/** undefined where none was set: for 1,000 CVs those of 10,000 hold */
export function targetOf(name: string, cvs: number): string | undefined {
  const [ten, hundred] = targets[name] ?? []
  return cvs > 10_000 ? hundred : ten
}
