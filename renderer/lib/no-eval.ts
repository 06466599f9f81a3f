/** First import of the window: zod must not try to compile code, which the content security policy would refuse and report. */
import { config } from 'zod'

config({ jitless: true })
