export type Instant = string

/** A text in both languages of the interface. */
export interface LocalizedText {
  readonly zh: string
  readonly en: string
}

export interface Reason {
  readonly code: string
  readonly text: LocalizedText
}
