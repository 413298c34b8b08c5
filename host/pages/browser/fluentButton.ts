import type { IButtonProps } from '@fluentui/react';
import { ActionButton, ButtonType, CompoundButton, DefaultButton, IconButton, PrimaryButton } from '@fluentui/react';
import { createElement } from 'react';

const kinds = {
  [ButtonType.primary]: PrimaryButton,
  [ButtonType.hero]: ActionButton,
  [ButtonType.command]: ActionButton,
  [ButtonType.compound]: CompoundButton,
  [ButtonType.icon]: IconButton,
} as const;

/**
 * The one button for all kinds that the property pane still uses. Fluent UI v8 has it too, and warns on the console
 * each time.
 */
export function Button(props: IButtonProps): JSX.Element {
  const type = props.primary ? ButtonType.primary : (props.buttonType ?? ButtonType.default);
  const kind = type in kinds ? kinds[type as keyof typeof kinds] : DefaultButton;
  return createElement(kind, props);
}
