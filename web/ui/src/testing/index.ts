export { axeViolations } from './axe'
export { fakeServer, type FakeServer, type FakeAnswer } from './fakeServer'
export { plugins } from './plugins'
