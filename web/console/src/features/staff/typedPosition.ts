import type { StaffPosition, StaffRole } from '@keju/ui'

/** A position as it stands in the form. */
export interface TypedPosition {
  name: string
  roles: StaffRole[]
  agencies: string
}

export function typedPosition(position?: StaffPosition): TypedPosition {
  return {
    name: position?.name ?? '',
    roles: [...(position?.roles ?? [])],
    agencies: position?.agencies.join(' ') ?? '',
  }
}

export function positionOf(typed: TypedPosition): StaffPosition {
  return {
    name: typed.name.trim(),
    roles: typed.roles,
    agencies: typed.agencies.split(/[\s,，、]+/).filter((code) => code !== ''),
  }
}
