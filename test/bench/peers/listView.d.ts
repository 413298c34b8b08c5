// What we use of two packages that only the benchmark installs, so that the project type-checks without them.

declare module '@pnp/spfx-controls-react/lib/ListView' {
  export interface IViewField {
    readonly name: string;
    readonly displayName: string;
    readonly sorting: boolean;
    readonly minWidth: number;
    readonly maxWidth: number;
  }

  export const ListView: React.ComponentType<{
    readonly items: unknown[];
    readonly viewFields: IViewField[];
    readonly compact?: boolean;
  }>;
}

declare module '@pnp/telemetry-js' {
  const telemetry: { getInstance(): { optOut(): void } };
  export default telemetry;
}
