import type { Answers, Exam, FormFieldDefinition } from '@keju/ui'

/**
 * The questions that are asked after these answers. What depends on an answer to a question that is itself not asked is not
 * asked either; questions depend on questions before them only.
 */
export function askedFields(form: Exam['form'], answers: Answers): readonly FormFieldDefinition[] {
  const asked: FormFieldDefinition[] = []
  const relevant: Record<string, string> = {}
  for (const field of form.sections.flatMap(({ fields }) => fields)) {
    const fits = Object.entries(field.when ?? {}).every(([name, wanted]) => wanted.includes(relevant[name] ?? ''))
    if (fits) {
      asked.push(field)
      relevant[field.name] = (answers[field.name] ?? '').trim()
    }
  }
  return asked
}

/** Questions that are asked, must be answered and are not. */
export function missingFields(form: Exam['form'], answers: Answers): readonly FormFieldDefinition[] {
  return askedFields(form, answers).filter(({ name, required }) => required && !(answers[name] ?? '').trim())
}
