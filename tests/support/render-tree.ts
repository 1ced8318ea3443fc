/** A node of the drawn page, as miniprogram-simulate's renderer keeps it. */
export interface RenderNode {
  id?: string;
  childNodes?: RenderNode[];
  shadowRoot?: RenderNode | null;
}

interface Exparser {
  Event: {
    create(name: string, detail: object, options: object): unknown;
    dispatchEvent(node: RenderNode, event: unknown): void;
  };
}

/** The element with this id, inside nested components too. */
export function findNode(node: RenderNode, id: string): RenderNode | undefined {
  if (node.id === id) return node;
  const inside = node.shadowRoot ? [node.shadowRoot] : [];
  for (const child of [...inside, ...(node.childNodes ?? [])]) {
    const found = findNode(child, id);
    if (found) return found;
  }
  return undefined;
}

/** Sends an event from this element upwards, as a finger or the keyboard would. */
export function fire(node: RenderNode, event: string, detail: object): void {
  const exparser = require('miniprogram-exparser') as Exparser;
  const options = { bubbles: true, capturePhase: true, composed: true };
  exparser.Event.dispatchEvent(node, exparser.Event.create(event, detail, options));
}
