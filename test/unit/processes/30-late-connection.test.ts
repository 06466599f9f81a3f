import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { lateConnection, platformPort, type PlatformPort } from '../../../src/engine/processes/platform-port.ts'

/** One end of a Node channel in the shape of Electron's MessagePortMain. */
function electronLike(port: InstanceType<typeof MessageChannel>['port1']): PlatformPort {
  return {
    postMessage: (data) => port.postMessage(data),
    on(event: 'message' | 'close', listener: (event: { data: unknown; ports: PlatformPort[] }) => void) {
      port.on(event, (data: unknown) => listener({ data, ports: [] }))
    },
    start: () => port.start(),
    close: () => port.close(),
  }
}

describe('a port whose other end comes later', () => {
  it('delivers in order what was posted before and after', async () => {
    const { port1, port2 } = new MessageChannel()
    const late = lateConnection()
    const heard: unknown[] = []
    port2.on('message', (data: unknown) => void heard.push(data))
    late.port.postMessage('first')
    late.port.postMessage('second')
    late.connect(platformPort(electronLike(port1)))
    late.port.postMessage('third')
    while (heard.length < 3) await once(port2, 'message')
    port2.close()
    expect(heard).toEqual(['first', 'second', 'third'])
  })

  it('hears what the other end said before it was connected', async () => {
    const { port1, port2 } = new MessageChannel()
    const late = lateConnection()
    const heard = new Promise((resolve) => late.port.on('message', ({ data }) => resolve(data)))
    port2.postMessage('early bird')
    late.connect(platformPort(electronLike(port1)))
    expect(await heard).toBe('early bird')
    port2.close()
  })

  it('closes once, whoever tells it first', async () => {
    const { port1, port2 } = new MessageChannel()
    const late = lateConnection()
    let closes = 0
    late.port.on('close', () => closes++)
    late.connect(platformPort(electronLike(port1)))
    port2.close()
    await once(port1, 'close')
    late.close()
    expect(closes).toBe(1)
  })

  it('closes when no other end ever came', () => {
    const late = lateConnection()
    let closes = 0
    late.port.on('close', () => closes++)
    late.close()
    expect(closes).toBe(1)
  })
})
