import { formatBytes, formatBytesBeside, type LocalizedText, type PhotoRule } from '@keju/ui'
import { messages } from './messages'

export interface FileFault {
  readonly message: LocalizedText
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * What can be seen of a file before it is sent, to save a candidate on a slow line the wait. The server decides.
 *
 * @param pixels absent when the browser cannot read the picture
 */
export function checkFile(
  file: { readonly type: string; readonly size: number },
  pixels: { readonly width: number; readonly height: number } | null,
  rule: PhotoRule,
): FileFault | null {
  if (file.type !== 'image/jpeg') {
    return { message: messages.notJpeg, values: {} }
  }
  const beside = (limit: number) => ({ size: formatBytesBeside(limit, file.size), limit: formatBytes(limit) })
  if (file.size > rule.maxBytes) {
    return { message: messages.tooLarge, values: beside(rule.maxBytes) }
  }
  if (file.size < rule.minBytes) {
    return { message: messages.tooSmall, values: beside(rule.minBytes) }
  }
  return pixels && !fits(pixels, rule) ? { message: messages.badPixels, values: { ...pixels } } : null
}

function fits({ width, height }: { readonly width: number; readonly height: number }, rule: PhotoRule): boolean {
  return (
    rule.minWidth <= width && width <= rule.maxWidth && rule.minHeight <= height && height <= rule.maxHeight
  )
}
