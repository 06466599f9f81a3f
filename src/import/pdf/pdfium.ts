/** PDFium in WebAssembly: one instance for the process, replaced when a file has blown up its memory. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import { Refusal } from '../limits.ts'

/** WASM memory never shrinks: an instance above this many bytes is not kept for the next file. */
const keptBytes = 64 * 1024 * 1024
/** FPDF_GetLastError */
const passwordError = 4

let instance: Promise<WrappedPdfiumModule> | undefined

async function start(): Promise<WrappedPdfiumModule> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  const wasm = readFileSync(file)
  const pdfium = await init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) })
  pdfium.PDFiumExt_Init()
  return pdfium
}

/** The module's memory; its views are made anew when it grows, so they are asked for each time. Its types do not tell of them. */
function heap(pdfium: WrappedPdfiumModule): { HEAPU8: Uint8Array; HEAPF32: Float32Array; HEAPF64: Float64Array } {
  return pdfium.pdfium as typeof pdfium.pdfium & ReturnType<typeof heap>
}

type Call = (...values: number[]) => number

/** The calls made for every character of a page, straight into the module: its own wrappers cost as much as the calls. Booleans come as 0 or 1. */
export type CharacterCalls = Record<
  | 'FPDFText_GetUnicode'
  | 'FPDFText_IsGenerated'
  | 'FPDFText_HasUnicodeMapError'
  | 'FPDFText_GetTextObject'
  | 'FPDFText_GetLooseCharBox'
  | 'FPDFText_GetCharOrigin'
  | 'FPDFTextObj_GetTextRenderMode'
  | 'FPDFPageObj_GetType',
  Call
>

export function characterCalls(pdfium: WrappedPdfiumModule): CharacterCalls {
  return pdfium.pdfium.wasmExports as unknown as CharacterCalls
}

/** Views of the module's memory, valid until it grows. */
export function views(pdfium: WrappedPdfiumModule): { floats: Float32Array; doubles: Float64Array } {
  const { HEAPF32, HEAPF64 } = heap(pdfium)
  return { floats: HEAPF32, doubles: HEAPF64 }
}

/** Four 32-bit floats at an address. */
export function floats(pdfium: WrappedPdfiumModule, address: number): Float32Array {
  return heap(pdfium).HEAPF32.subarray(address >> 2, (address >> 2) + 4)
}

/** A stretch of the module's memory. */
export function bytes(pdfium: WrappedPdfiumModule, address: number, length: number): Uint8Array {
  return heap(pdfium).HEAPU8.subarray(address, address + length)
}

export interface Pdf {
  readonly pdfium: WrappedPdfiumModule
  /** pointer */
  readonly document: number
  readonly pages: number
}

/** Opens the bytes, has them used, and frees everything. Throws Refusal password or damaged. */
export async function withPdf<T>(bytes: Uint8Array, use: (pdf: Pdf) => T | Promise<T>): Promise<T> {
  const pdfium = await (instance ??= start())
  const memory = pdfium.pdfium.wasmExports.malloc(bytes.length)
  let document = 0
  try {
    heap(pdfium).HEAPU8.set(bytes, memory)
    document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '')
    if (document === 0) throw unopened(pdfium.FPDF_GetLastError())
    return await use({ pdfium, document, pages: pdfium.FPDF_GetPageCount(document) })
  } catch (error) {
    if (!(error instanceof Refusal)) instance = undefined
    throw error
  } finally {
    if (instance !== undefined) {
      if (document !== 0) pdfium.FPDF_CloseDocument(document)
      pdfium.pdfium.wasmExports.free(memory)
      if (heap(pdfium).HEAPU8.length > keptBytes) instance = undefined
    }
  }
}

function unopened(code: number): Refusal {
  return code === passwordError
    ? new Refusal('password', 'the PDF asks for a password')
    : new Refusal('damaged', `PDFium error ${code}`)
}
