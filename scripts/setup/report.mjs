/**
 * One line a step: state, name, what is going on or was done, time. On a terminal the line is rewritten in place;
 * elsewhere (a log) a running step writes its progress every ten seconds.
 */
const logInterval = 10_000

/** @typedef {(text: string) => void} Progress what is going on now, percent or bytes where they can be known */
/** @typedef {{ progress: Progress, close: (state: 'done' | 'ready' | 'failed', text: string) => void }} Line */

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** @param {string} state @param {string} name @param {string} text @param {number} since */
const format = (state, name, text, since) => `  ${state.padEnd(7)} ${name.padEnd(18)} ${text}  (${seconds(since)})`

/** Opens the line of a step that begins now. @param {string} name @returns {Line} */
export function openLine(name) {
  const since = Date.now()
  const live = process.stdout.isTTY
  let current = 'looking'
  let logged = since
  const draw = () => {
    if (live)
      process.stdout.write(`\r\x1b[2K${format('...', name, current, since).slice(0, process.stdout.columns - 1)}`)
    else if (Date.now() - logged >= logInterval) {
      logged = Date.now()
      console.log(format('...', name, current, since))
    }
  }
  const timer = setInterval(draw, 500)
  return {
    progress(text) {
      current = text
      draw()
    },
    close(state, text) {
      clearInterval(timer)
      if (live) process.stdout.write('\r\x1b[2K')
      console.log(format(state, name, text, since))
    },
  }
}
