/** Where the window begins: the styles, then the application on the desktop it finds. */
import './lib/no-eval.ts'
import './styles/base.css'
import { mount } from 'svelte'
import App from './app/App.svelte'

const target = document.querySelector('#app')
if (target !== null && window.desktop !== undefined) mount(App, { target, props: { desktop: window.desktop } })
