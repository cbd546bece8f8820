import { useLocale, type Tone } from '@keju/ui'
import { faultsOf, type Line } from './lines'
import { FAULTS, messages, OUTCOMES } from './messages'

/** The result of a line, as a tone and in words. */
export function useResult(): (line: Line) => { readonly tone: Tone; readonly words: string } {
  const { say } = useLocale()
  return (line) => {
    const faults = faultsOf(line).map((code) => say(FAULTS[code] ?? code))
    if (faults.length > 0) {
      return { tone: 'bad', words: faults.join(say(messages.separator)) }
    }
    const outcome = line.answer && OUTCOMES[line.answer.outcome]
    return { tone: outcome?.tone ?? 'neutral', words: say(outcome?.text ?? messages.ready) }
  }
}
