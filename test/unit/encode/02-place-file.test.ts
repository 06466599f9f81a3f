import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { placeFile } from '../../../src/encode/models/part-file.ts'
import { ownFolder } from './setting.ts'

const content = 'weights of a very small model'
const facts = { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
const { signal } = new AbortController()

/** No process has this number. */
const deadPid = 2 ** 22 + 1

describe('a file comes into the cache', () => {
  it('under its own name only when it is whole and right', async () => {
    const target = join(ownFolder(), 'models', 'm.onnx')
    await placeFile(target, facts, signal, async (part) => {
      await writeFile(part, content)
      expect(existsSync(target)).toBe(false)
    })
    expect(readFileSync(target, 'utf8')).toBe(content)
    expect(readdirSync(join(target, '..'))).toEqual(['m.onnx'])
  })

  it('never with another hash; nothing of it stays', async () => {
    const folder = ownFolder()
    const wrong = content.replace('small', 'SMALL')
    const placed = placeFile(join(folder, 'm.onnx'), facts, signal, (part) => writeFile(part, wrong))
    await expect(placed).rejects.toMatchObject({ fault: { code: 'model.damaged' } })
    expect(readdirSync(folder)).toEqual([])
  })

  it('in steps: what was there when it was cut off is handed to the next try', async () => {
    const folder = ownFolder()
    const target = join(folder, 'm.onnx')
    const cutOff = placeFile(target, facts, signal, async (part) => {
      await writeFile(part, content.slice(0, 10))
      throw new Error('line lost')
    })
    await expect(cutOff).rejects.toThrow('line lost')
    expect(readdirSync(folder)).toEqual(['m.onnx.part'])
    await placeFile(target, facts, signal, (part) => appendFile(part, content.slice(10)))
    expect(readFileSync(target, 'utf8')).toBe(content)
  })

  it('from two at once without harm: each writes a part of its own', async () => {
    const folder = ownFolder()
    const target = join(folder, 'm.onnx')
    const parts: string[] = []
    const slowly = async (part: string): Promise<void> => {
      parts.push(part)
      writeFileSync(part, '')
      for (const letter of content) {
        await pause(1)
        appendFileSync(part, letter)
      }
    }
    await Promise.all([placeFile(target, facts, signal, slowly), placeFile(target, facts, signal, slowly)])
    expect(new Set(parts).size).toBe(2)
    expect(readFileSync(target, 'utf8')).toBe(content)
    expect(readdirSync(folder)).toEqual(['m.onnx'])
  })

  it('also when a process died over it: its lock is taken over and its own part removed', async () => {
    const folder = ownFolder()
    const target = join(folder, 'm.onnx')
    writeFileSync(`${target}.lock`, String(deadPid))
    writeFileSync(`${target}.part`, content.slice(0, 10))
    writeFileSync(`${target}.${deadPid}-1.part`, 'left over')
    await placeFile(target, facts, signal, (part) => appendFile(part, content.slice(10)))
    expect(readdirSync(folder)).toEqual(['m.onnx'])
  })
})
