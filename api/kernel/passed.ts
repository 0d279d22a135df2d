import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';

/** An operation of a document that passed the gate. */
export interface Question { document: DocumentNode; operation: OperationDefinitionNode }

const MOST = 500, LONGEST = 20_000;

/** Questions that passed the gate, by their text: valid and small enough, whatever their variables turn out to be. What passed once need not pass there again. */
export class Passed {
  #texts = new Map<string, Map<string, Question>>();

  /** Keeps a question; `''` names the only operation of its document. */
  remember(text: string, { document, operation }: Question): void {
    if (text.length > LONGEST) return;
    let known = this.#texts.get(text);
    if (!known) {
      if (this.#texts.size >= MOST) this.#texts.delete(this.#texts.keys().next().value!);
      this.#texts.set(text, (known = new Map()));
    }
    known.set(operation.name?.value ?? '', { document, operation });
    if (document.definitions.filter(d => d.kind === Kind.OPERATION_DEFINITION).length === 1) known.set('', { document, operation });
  }

  find(text: string, operationName?: string | null): Question | undefined { return this.#texts.get(text)?.get(operationName ?? ''); }
}
