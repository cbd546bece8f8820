import type { Exam, ExamSubject, LocalizedText } from '@keju/ui'

/** Which answers to which question lead to a paper, in the words of the form; empty for a paper that everybody writes. */
export function whoWrites(
  { when }: ExamSubject,
  form: Exam['form'],
): readonly { readonly question: LocalizedText; readonly answers: readonly LocalizedText[] }[] {
  const fields = form.sections.flatMap((section) => section.fields)
  return Object.entries(when).map(([name, wanted]) => {
    const field = fields.find((each) => each.name === name)
    return {
      question: field?.label ?? asIs(name),
      answers: wanted.map((answer) => field?.choices?.find(({ value }) => value === answer)?.label ?? asIs(answer)),
    }
  })
}

function asIs(text: string): LocalizedText {
  return { zh: text, en: text }
}
