import type { Entity } from '../model/article.ts';
import type { EntityRef } from '../model/pages.ts';

/** What a list says of an entity. */
export function entityRef(entity: Entity): EntityRef {
  return { id: entity.id, type: entity.type, name: entity.name, description: entity.description };
}
