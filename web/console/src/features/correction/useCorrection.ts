import { useLocale, type Answers, type FormFieldDefinition, type TaggedCorrectable } from '@keju/ui'
import { computed, reactive } from 'vue'
import { messages } from './messages'

/** What was typed over what stands there, and in which places the two differ. */
export function useCorrection(seen: TaggedCorrectable) {
  const { say } = useLocale()
  const typed = reactive({
    name: seen.name,
    answers: Object.fromEntries(seen.fields.map(({ field, answer }) => [field.name, answer])) as Record<string, string>,
    evidence: '',
    reason: '',
  })

  const name = computed(() => (typed.name.trim() === seen.name ? undefined : typed.name.trim()))
  const changed = computed(() =>
    seen.fields.filter(({ field, answer }) => (typed.answers[field.name] ?? '').trim() !== answer),
  )
  const answers = computed<Answers>(() =>
    Object.fromEntries(changed.value.map(({ field }) => [field.name, (typed.answers[field.name] ?? '').trim()])),
  )

  /** One sentence for each difference, to be read to the candidate. */
  const toRead = computed(() => [
    ...(name.value === undefined
      ? []
      : [say(messages.change, { label: say(messages.name), before: seen.name, after: name.value })]),
    ...changed.value.map(({ field, answer }) =>
      say(messages.change, {
        label: say(field.label),
        before: inWords(field, answer),
        after: inWords(field, answers.value[field.name] ?? ''),
      }),
    ),
  ])

  function inWords({ choices }: FormFieldDefinition, answer: string): string {
    return say(choices?.find(({ value }) => value === answer)?.label ?? answer)
  }

  return { typed, name, answers, toRead }
}
