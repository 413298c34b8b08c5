import * as React from 'react';

/** A page's title is its h1, so a web part begins at h2, and one level lower where it has a title of its own. */
const Base = React.createContext(2);

export function HeadingsFrom({
  level,
  children,
}: {
  readonly level: number;
  readonly children: React.ReactNode;
}): React.ReactElement {
  return <Base.Provider value={level}>{children}</Base.Provider>;
}

export interface HeadingProps extends React.HTMLAttributes<HTMLHeadingElement> {
  /** How many levels below the web part's first. */
  readonly below?: number;
}

export const Heading = React.forwardRef<HTMLHeadingElement, HeadingProps>(function Heading(
  { below = 0, ...rest },
  ref,
) {
  const level = React.useContext(Base) + below;
  return React.createElement(`h${level}`, { ...rest, ref });
});
