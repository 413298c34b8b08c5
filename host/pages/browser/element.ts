interface Content {
  readonly className?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
  readonly children?: readonly HTMLElement[];
}

/** Makes an element with its content. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { className, text, attributes = {}, onClick, children = [] }: Content,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  if (text !== undefined) {
    made.textContent = text;
  }
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  if (onClick) {
    made.addEventListener('click', onClick);
  }
  made.append(...children);
  return made;
}

export function button(
  text: string,
  onClick: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  return element('button', { className: 'host-button', text, onClick, attributes: { type: 'button', ...attributes } });
}
