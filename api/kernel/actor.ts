/** A role, for the whole agency or for the units below a path of the tree. */
export interface Grant { role: string; under: string | null }

/** Who is asking: a plain value, never an entity. */
export interface Actor {
  account: string | null; name: string; agency: string; employee: string | null;
  grants: readonly Grant[];
  /** Paths of the units this person leads: the subtree of a supervisor. */
  leads: readonly string[];
  /** The provider whose API key is used. */
  provider: string | null;
  /** Whom this person stands in for today. */
  standsIn: readonly StandIn[];
}

/** Somebody one stands in for, by a delegation or by a chain of them. */
export interface StandIn {
  /** The delegations, one's own first. */
  chain: readonly string[];
  /** The noun of the only workflow it is for; null for all. */
  workflow: string | null;
  /** Employees along the chain, up to whoever is stood in for: nobody's case is judged in their own name. */
  people: readonly string[];
  as: Actor;
}

/** Whether the actor has one of these roles, anywhere. */
export const hasRole = (actor: Actor, ...roles: string[]) => actor.grants.some(g => roles.includes(g.role));

/** Whether the actor has one of these roles for the whole agency. */
export const hasRoleAtLarge = (actor: Actor, ...roles: string[]) => actor.grants.some(g => g.under === null && roles.includes(g.role));
