/** Which steps each command needs, in order. */
import { build } from './build.mjs'
import { electron } from './electron.mjs'
import { modelStep } from './models.mjs'
import { node } from './node.mjs'
import { packages } from './packages.mjs'
import { sampleFiles, sampleImport } from './sample.mjs'
import { sandbox } from './sandbox.mjs'
import { system } from './system.mjs'

const model = 'all-MiniLM-L6-v2'
const base = [packages, node]
const window = [electron, system, sandbox]

/** Without the model the application still opens and searches by words, so its step may fail. */
export const forOwnLibrary = [...base, ...window, modelStep(model, 'int8', { optional: true }), build]
export const forStart = [...forOwnLibrary, sampleFiles, sampleImport]

const models = [modelStep(model, 'int8', { optional: false }), modelStep(model, 'fp32', { optional: false })]
export const forUnitTests = [...base, ...models, sampleFiles]
export const forWindowTests = [...base, ...window, ...models, build, sampleFiles]
