/**
 * When a day of a bank or a payment channel begins: their days are those of Beijing.
 *
 * @param day as a date field gives it; empty where nothing was chosen
 * @param daysLater 1 for the end of the day
 */
export function channelDay(day: string, daysLater = 0): string {
  return day ? new Date(Date.parse(`${day}T00:00:00+08:00`) + daysLater * 86_400_000).toISOString() : ''
}
