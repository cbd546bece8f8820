/**
 * What Keju's HTTP API says, as the gateway serves it. Times are ISO-8601 in UTC, money is whole fen.
 */
export * from './common'
export * from './identity'
export * from './staff'
export * from './candidates'
export * from './exams'
export * from './applications'
export * from './photos'
export * from './reviews'
export * from './payments'
export * from './finance'
export * from './tickets'
