/** Which files are read, by the endings under which people keep them. The reader itself goes by what is in a file, never by its name. */
export const readableEndings = [
  ...(['pdf', 'docx', 'doc', 'odt', 'rtf', 'txt', 'md', 'html', 'htm'] as const),
  ...(['csv', 'xlsx', 'json', 'eml', 'msg', 'zip'] as const),
] as const

/** Pictures of documents, which are read by OCR. */
export const pictureEndings = ['png', 'jpg', 'jpeg', 'tif', 'tiff'] as const
