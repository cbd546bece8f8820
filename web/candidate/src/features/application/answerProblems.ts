import { Problem, type Exam, type FormFieldDefinition, type LocaleSetting } from '@keju/ui'
import { messages } from './messages'

type Say = LocaleSetting['say']

const POINTER = '/answers/'

export function pointerTo({ name }: FormFieldDefinition): string {
  return POINTER + name
}

/** What is still to be filled in, as a problem of the page. */
export function notYetFilledIn(missing: readonly FormFieldDefinition[], say: Say): Problem {
  return Problem.invalid(
    missing.map((field) => ({ pointer: pointerTo(field), code: 'form.required', message: say(messages.fillIn) })),
  )
}

/** Beside a field "fill this in" is enough; in a list of them each must say which field it means. */
export function namingFields(problem: Problem | null, form: Exam['form'], say: Say): Problem | null {
  if (!problem || problem.errors.length === 0) {
    return problem
  }
  const fields = form.sections.flatMap((section) => section.fields)
  const errors = problem.errors.map((error) => {
    const field = fields.find((each) => pointerTo(each) === error.pointer)
    return field ? { ...error, message: say(messages.ofField, { field: say(field.label), message: error.message }) } : error
  })
  return new Problem(problem.status, problem.code, problem.title, problem.detail, errors, problem.properties)
}
