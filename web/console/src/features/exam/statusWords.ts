import type { LocalizedText, Tone } from '@keju/ui'

const STATUS: Readonly<Record<string, { readonly text: LocalizedText; readonly tone: Tone }>> = {
  DRAFT: { text: { zh: '草稿', en: 'Draft' }, tone: 'waiting' },
  PUBLISHED: { text: { zh: '已发布', en: 'Published' }, tone: 'good' },
}

export function examStatus(status: string): { readonly text: LocalizedText | string; readonly tone: Tone } {
  return STATUS[status] ?? { text: status, tone: 'neutral' }
}
