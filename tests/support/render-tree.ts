/** A node of the drawn page, as miniprogram-simulate's renderer keeps it. */
export interface RenderNode {
  id?: string;
  childNodes?: RenderNode[];
  shadowRoot?: RenderNode | null;
}

interface NodeHandle {
  dispatchEvent(event: string, options: { detail: object }): void;
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

/** Sends an event from an element of the page upwards, as a finger or the keyboard would. */
export function fire(page: object, node: RenderNode, event: string, detail: object): void {
  /** The page's class extends the one that handles any node; the renderer exports neither. */
  const Handle = Object.getPrototypeOf(page.constructor) as new (node: RenderNode) => NodeHandle;
  new Handle(node).dispatchEvent(event, { detail });
}
