import type { Invitation } from '@keju/ui'
import { readCsv, type Row } from './csv'

/** A person on the list, and what is wrong with the line before anybody is asked. */
export interface Person extends Invitation {
  readonly line: number
  readonly fault?: 'list.no-address' | 'list.repeated' | 'list.too-long'
}

type Column = keyof Invitation

/** More than anybody's name or address has, and as much as the service reads. */
const LONGEST = 500
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  idNumber: ['证件号码', '证件号', '身份证号码', '身份证号', '身份证', '公民身份号码', 'idnumber', 'id'],
  name: ['姓名', '考生姓名', 'name'],
  email: ['电子邮箱', '邮箱', '电子邮件', 'email', 'mail', 'emailaddress'],
  phone: ['手机号码', '手机号', '手机', '联系电话', '电话', 'phone', 'mobile', 'mobilenumber', 'phonenumber'],
}
const COLUMNS = Object.keys(NAMES) as Column[]

/** Reads the people of a list, whose first row may name its columns; null when that leaves out a number or a name. */
export function readPeople(text: string): readonly Person[] | null {
  const rows = readCsv(text)
  const named = rows[0]?.cells.map(columnCalled) ?? []
  if (named.every((column) => column === undefined)) {
    return checked(rows.map((row) => ({ line: row.line, ...inUsualOrder(row) })))
  }
  if (!named.includes('idNumber') || !named.includes('name')) {
    return null
  }
  return checked(rows.slice(1).map((row) => ({ line: row.line, ...inColumns(row, named) })))
}

function columnCalled(heading: string): Column | undefined {
  const plain = heading.toLowerCase().replace(/[\s_*-]/g, '')
  return COLUMNS.find((column) => NAMES[column].includes(plain))
}

function inColumns({ cells }: Row, named: readonly (Column | undefined)[]): Invitation {
  const of = (column: Column) => cells[named.indexOf(column)] ?? ''
  return { idNumber: of('idNumber'), name: of('name'), email: of('email'), phone: of('phone') }
}

/** Number, name, and then the addresses, which tell themselves what they are. */
function inUsualOrder({ cells: [idNumber = '', name = '', ...addresses] }: Row): Invitation {
  return {
    idNumber,
    name,
    email: addresses.find((address) => address.includes('@')) ?? '',
    phone: addresses.find((address) => address !== '' && !address.includes('@')) ?? '',
  }
}

function checked(people: readonly Person[]): readonly Person[] {
  const seen = new Set<string>()
  return people.map((person) => {
    const fault = faultOf(person, seen)
    seen.add(keyOf(person))
    return fault ? { ...person, fault } : person
  })
}

function faultOf(person: Person, seen: ReadonlySet<string>): Person['fault'] {
  if (COLUMNS.some((column) => person[column].length > LONGEST)) {
    return 'list.too-long'
  }
  if (!person.email && !person.phone) {
    return 'list.no-address'
  }
  return seen.has(keyOf(person)) ? 'list.repeated' : undefined
}

function keyOf({ idNumber, name }: Person): string {
  return `${idNumber.toUpperCase()} ${name}`
}
