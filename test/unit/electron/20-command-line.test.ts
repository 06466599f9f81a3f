import { describe, expect, it } from 'vitest'
import { commandLine } from '../../../electron/command-line.ts'

describe('the switches of a start', () => {
  it('name no library of their own accord', () => {
    expect(commandLine(['electron', '.'])).toEqual({ library: undefined, sampleLibrary: false })
  })

  it.each([[['--library', '/data/cvs']], [['--library=/data/cvs']]])('%j names a library', (argv) => {
    expect(commandLine(['electron', '.', ...argv]).library).toBe('/data/cvs')
  })

  it('say that the library is the sample', () => {
    expect(commandLine(['electron', '.', '--sample-library', '--library=x'])).toEqual({
      library: 'x',
      sampleLibrary: true,
    })
  })

  it('of Chromium and Electron are left to them', () => {
    const argv = ['electron', '--inspect=0', '--remote-debugging-port=0', '.', '--no-sandbox', '--user-data-dir=/x']
    expect(commandLine(argv)).toEqual({ library: undefined, sampleLibrary: false })
  })
})
