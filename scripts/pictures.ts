/** `npm run pictures`: pictures of each view, light and dark, for the README and the guide (docs/pictures). */
import { mkdirSync } from 'node:fs'
import { hasDisplay, startDisplay } from './setup/display.mjs'
import { firstResult, openApplication, takePictures } from './setup/drive.ts'
import { inClone } from './setup/folders.mjs'
import { sampleFolder } from './setup/sample.mjs'

const folder = inClone('docs', 'pictures')
mkdirSync(folder, { recursive: true })

const virtual = hasDisplay() ? undefined : await startDisplay()
const { page, close } = await openApplication({ library: sampleFolder(), sample: true, display: virtual?.display })
try {
  await firstResult(page)
  for (const path of await takePictures(page, folder)) console.log(path)
} finally {
  await close()
  virtual?.end()
}
