/** Whole fen as yuan, e.g. 5000 as ¥50.00; without floating point. */
export function formatFen(fen: number): string {
  const sign = fen < 0 ? '-' : ''
  const amount = Math.abs(fen)
  const yuan = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}¥${yuan}.${String(amount % 100).padStart(2, '0')}`
}
