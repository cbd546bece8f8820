import type { ChannelForm } from '@keju/ui'

/** Takes the browser to the payment channel, in this same window: a pop-up would be blocked. */
export function leaveFor({ action, method, fields }: ChannelForm): void {
  const form = document.createElement('form')
  form.action = action
  form.method = method
  form.acceptCharset = 'UTF-8'
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input')
    input.type = 'hidden'
    input.name = name
    input.value = value
    form.append(input)
  }
  document.body.append(form)
  form.submit()
}
