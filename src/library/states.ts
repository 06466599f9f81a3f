/** The states of a document as a table: state, event, next state. What is not in the table cannot happen. */
import type { DocumentState } from '../contract/common.ts'

/**
 * enqueue: the file is new or has changed. read: its text was stored. same: its bytes are those already stored.
 * hold: it only holds other documents, so nothing of itself is left to do. fail: reading ended without text. encode: its vectors were stored.
 */
export type DocumentEvent = 'enqueue' | 'read' | 'same-read' | 'same-encoded' | 'hold' | 'fail' | 'encode'

export const transitions: Readonly<Record<DocumentState, Partial<Readonly<Record<DocumentEvent, DocumentState>>>>> = {
  queued: {
    enqueue: 'queued',
    read: 'read',
    'same-read': 'read',
    'same-encoded': 'encoded',
    hold: 'encoded',
    fail: 'failed',
  },
  read: { enqueue: 'queued', encode: 'encoded' },
  encoded: { enqueue: 'queued', encode: 'encoded' },
  failed: { enqueue: 'queued' },
}

/** Throws when the table has no such step: that is a mistake in the program, not in a file. */
export function nextState(state: DocumentState, event: DocumentEvent): DocumentState {
  const next = transitions[state][event]
  if (next === undefined) throw new Error(`a document that is ${state} cannot ${event}`)
  return next
}
