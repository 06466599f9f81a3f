/** Names of the few messages between the window's preload and the main process. All else goes over the engine's port. */
export const connectChannel = 'connect'
export const enginePortChannel = 'engine-port'
export const chooseFilesChannel = 'choose-files'
export const chooseListsChannel = 'choose-lists'
export const chooseFolderChannel = 'choose-folder'
export const saveTextChannel = 'save-text'
export const themeChannel = 'theme'
export const menuChannel = 'menu'
