let handedOver = ''

/**
 * Leaves what somebody logs in with for the log-in page, to be filled in there (five-systems row 14). It is kept in memory
 * alone: an ID number in an address would end up in the browser's history and in logs.
 */
export function handOver(login: string): void {
  handedOver = login
}

/** Takes it, once. */
export function takeOver(): string {
  const login = handedOver
  handedOver = ''
  return login
}
