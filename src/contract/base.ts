/** The root every procedure is built from: each can fail with a typed FAULT whose data is an entry of the error table. */
import { oc } from '@orpc/contract'
import { Fault } from './errors.ts'

export const procedure = oc.errors({ FAULT: { status: 422, data: Fault } })
