import { Problem, type FieldProblem, type LocalizedText, type Registration } from '@keju/ui'
import { isIdNumber, normalizedIdNumber } from './idNumber'
import { messages } from './messages'

type Say = (text: LocalizedText) => string

/** What the form can find wrong by itself; the server judges all of it again. */
export function checkRegistration(typed: Registration, say: Say): Registration {
  const registration = normalized(typed)
  const { idNumber, name } = registration
  const errors: FieldProblem[] = []
  const require = (pointer: string, fits: boolean, code: string, message: LocalizedText) => {
    if (!fits && !errors.some((error) => error.pointer === pointer)) {
      errors.push({ pointer, code, message: say(message) })
    }
  }
  require('/idNumber', idNumber !== '', 'required', messages.needIdNumber)
  require('/idNumber', isIdNumber(idNumber), 'invalid', messages.badIdNumber)
  require('/idNumberAgain', registration.idNumberAgain === idNumber, 'different', messages.idNumbersDiffer)
  require('/name', name !== '', 'required', messages.needName)
  require('/nameAgain', registration.nameAgain === name, 'different', messages.namesDiffer)
  require('/password', registration.password !== '', 'required', messages.needPassword)
  if (errors.length > 0) {
    throw Problem.invalid(errors)
  }
  return registration
}

function normalized(typed: Registration): Registration {
  return {
    ...typed,
    idNumber: normalizedIdNumber(typed.idNumber),
    idNumberAgain: normalizedIdNumber(typed.idNumberAgain),
    name: typed.name.trim(),
    nameAgain: typed.nameAgain.trim(),
    accountName: typed.accountName.trim(),
    email: typed.email.trim(),
    phone: typed.phone.trim(),
  }
}
