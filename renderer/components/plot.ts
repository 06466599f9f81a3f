/** Drawing of one chart by uPlot: thin lines, labels at their ends, a crosshair shared by all charts of a view. */
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { timeOfDay } from '../lib/format.ts'

export interface Series {
  readonly name: string
  /** token that holds the colour */
  readonly hue: string
  /** lengths of dash and gap in px; empty is a whole line */
  readonly dash: readonly number[]
  /** one value for each time; null where there is none */
  readonly values: readonly (number | null)[]
}

export interface Drawing {
  /** seconds since 1970, ascending */
  readonly times: readonly number[]
  readonly series: readonly Series[]
  /** areas one upon another instead of lines */
  readonly stacked: boolean
  readonly format: (value: number) => string
}

/** px */
const axisWidth = 52
const axisHeight = 30
const axisGap = 10
const labelWidth = 116

/** Values as they are drawn: when stacked, each series on top of those before it. */
export function heights({ series, stacked }: Drawing): (number | null)[][] {
  if (!stacked) return series.map((each) => [...each.values])
  const sums: number[] = []
  return series.map((each) => each.values.map((value, index) => (sums[index] = (sums[index] ?? 0) + (value ?? 0))))
}

/** The colour a token has here and now, in a form a canvas understands. */
function colour(host: HTMLElement, token: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(${token})`
  host.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** `latest` answers what is to be drawn now; `onCursor` gets the index of the time under the crosshair, or null. */
export function plot(
  host: HTMLElement,
  latest: () => Drawing,
  height: number,
  onCursor: (at: number | null) => void,
): uPlot {
  const drawing = latest()
  const font = `12px ${getComputedStyle(host).fontFamily}`
  const [soft, line] = [colour(host, '--text-soft'), colour(host, '--line')]
  const axis = { font, stroke: soft, grid: { stroke: line, width: 1 }, ticks: { show: false } }
  const hues = drawing.series.map((each) => colour(host, each.hue))
  const options: uPlot.Options = {
    width: host.clientWidth,
    height,
    padding: [8, labelWidth, 0, 0],
    legend: { show: false },
    cursor: {
      sync: { key: 'monitor' },
      y: false,
      points: { show: !drawing.stacked, size: 6 },
      drag: { x: false, y: false },
    },
    scales: { y: { range: (_, __, top) => [0, top > 0 ? top * 1.15 : 1] } },
    axes: [
      {
        ...axis,
        size: axisHeight,
        gap: axisGap,
        splits: ({ width }, _, from, to) => ends(from, to, width),
        grid: { show: false },
        values: (_, ticks) => ticks.map((seconds) => timeOfDay(new Date(seconds * 1000))),
      },
      { ...axis, size: axisWidth, space: 32, values: (_, ticks) => ticks.map((tick) => drawing.format(tick)) },
    ],
    series: [
      {},
      ...drawing.series.map((each, index) => ({
        label: each.name,
        stroke: hues[index] ?? soft,
        width: 1.5,
        dash: [...each.dash],
        points: { show: false },
        ...(drawing.stacked ? { fill: translucent(hues[index] ?? soft) } : {}),
      })),
    ],
    bands: drawing.stacked ? drawing.series.slice(1).map((_, index) => ({ series: [index + 2, index + 1] })) : [],
    hooks: {
      draw: [(chart) => label(chart, latest(), hues, font)],
      setCursor: [({ cursor }) => onCursor((cursor.left ?? -1) < 0 ? null : (cursor.idx ?? null))],
    },
  }
  return new uPlot(options, [[...drawing.times], ...heights(drawing)], host)
}

/** Ticks of the time axis: both ends, and the middle where there is room, to whole seconds. */
function ends(from: number, to: number, width: number): number[] {
  const wanted = width > axisWidth + labelWidth + 200 ? [from, (from + to) / 2, to] : [from, to]
  return [...new Set(wanted.map(Math.round))]
}

function translucent(hue: string): string {
  return `color-mix(in oklch, ${hue} 22%, transparent)`
}

/** Each line's name and last value at its end, an area's in the middle of its band; pushed apart where they would touch. */
function label(chart: uPlot, { series, stacked, format }: Drawing, hues: readonly string[], font: string): void {
  const { ctx, bbox } = chart
  const ratio = devicePixelRatio
  const labels = series.flatMap(({ name, values }, index) => {
    const top = Array.from(chart.data[index + 1] ?? []).at(-1)
    const value = values.at(-1)
    if (top == null || value == null || (stacked && value === 0)) return []
    const height = stacked ? top - value / 2 : top
    return [{ text: `${name} ${format(value)}`, hue: hues[index] ?? '', y: chart.valToPos(height, 'y', true) }]
  })
  labels.sort((a, b) => b.y - a.y)
  const x = bbox.left + bbox.width + 6 * ratio
  let floor = bbox.top + bbox.height
  ctx.save()
  ctx.font = font.replace('12px', `${String(12 * ratio)}px`)
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  for (const end of labels) {
    const y = Math.min(end.y, floor)
    floor = y - 14 * ratio
    ctx.fillStyle = end.hue
    ctx.fillText(end.text, x, y)
  }
  ctx.restore()
}
