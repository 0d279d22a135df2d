import { way } from '../world.ts';

// The same truths, answered by the planner.
way.planned = true;
await import('./withheld-relation.test.ts');
