import { Expanded, type Content, type Entity } from './answer';
import type { SharePointError } from './sharePointError';

/**
 * - `nometadata`, `minimalmetadata`: JSON light. Plain `application/json` gives the second
 *   (https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests, and
 * the
 *   “odata.*” annotations PnPjs meets)
 * - `verbose`: everything in `d`, collections in `results`
 */
export type Format = 'nometadata' | 'minimalmetadata' | 'verbose';

/** The format an `Accept` header asks for. XML, SharePoint's answer to no header at all, is not written here. */
export function formatFor(accept: string | undefined): Format {
  const asked = /odata(?:\.metadata)?=(\w+)/i.exec(accept ?? '')?.[1].toLowerCase();
  if (asked === 'verbose') return 'verbose';
  return asked === 'nometadata' || asked === 'none' ? 'nometadata' : 'minimalmetadata';
}

export function contentType(format: Format): string {
  return format === 'verbose'
    ? 'application/json;odata=verbose;charset=utf-8'
    : `application/json;odata=${format};streaming=true;charset=utf-8`;
}

/** @param api the address of the web's REST service, `http://127.0.0.1:4380/sites/openservice/_api`. */
export function write(content: Content, format: Format, api: string): string {
  return JSON.stringify(format === 'verbose' ? { d: verbose(content, api) } : light(content, format, api));
}

export function writeError(error: SharePointError, format: Format): string {
  const body = { code: error.code, message: { lang: 'en-US', value: error.message } };
  return JSON.stringify(format === 'verbose' ? { error: body } : { 'odata.error': body });
}

function light(content: Content, format: Format, api: string): unknown {
  const metadata = (type: string, element: boolean): Record<string, string> =>
    format === 'nometadata' ? {} : { 'odata.metadata': `${api}/$metadata#${type}${element ? '/@Element' : ''}` };
  switch (content.kind) {
    case 'entity':
      return { ...metadata(setOf(content.entity.type), true), ...lightEntity(content.entity, format) };
    case 'entities':
      return {
        ...metadata(setOf(content.type), false),
        ...(content.nextLink && { 'odata.nextLink': content.nextLink }),
        value: content.entities.map((entity) => lightEntity(entity, format)),
      };
    case 'complex':
      return { ...metadata(content.type, false), ...content.properties };
    case 'value':
      return { ...metadata('Edm.Null', false), value: content.value };
    case 'nothing':
      return { ...metadata('Edm.Null', false), 'odata.null': true };
  }
}

function lightEntity(entity: Entity, format: Format): Record<string, unknown> {
  const annotations =
    format === 'nometadata'
      ? {}
      : {
          'odata.type': entity.type,
          'odata.id': entity.id ?? entity.address,
          ...(entity.etag && { 'odata.etag': entity.etag }),
          'odata.editLink': entity.address,
        };
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entity.properties)) {
    if (!(value instanceof Expanded)) {
      properties[name] = value;
      continue;
    }
    if (format !== 'nometadata') properties[`${name}@odata.navigationLinkUrl`] = `${entity.address}/${name}`;
    properties[name] = isMany(value.inner)
      ? value.inner.map((inner) => lightEntity(inner, format))
      : lightEntity(value.inner, format);
  }
  return { ...annotations, ...properties };
}

function verbose(content: Content, api: string): unknown {
  switch (content.kind) {
    case 'entity':
      return verboseEntity(content.entity, api);
    case 'entities':
      return {
        results: content.entities.map((entity) => verboseEntity(entity, api)),
        ...(content.nextLink && { __next: content.nextLink }),
      };
    case 'complex':
      return { [content.name]: { __metadata: { type: content.type }, ...content.properties } };
    case 'value':
      return { [content.name]: content.value };
    case 'nothing':
      return null;
  }
}

function verboseEntity(entity: Entity, api: string): Record<string, unknown> {
  const uri = `${api}/${entity.address}`;
  const properties = Object.entries(entity.properties).map(([name, value]): [string, unknown] => {
    if (value instanceof Expanded) {
      return [
        name,
        isMany(value.inner)
          ? { results: value.inner.map((inner) => verboseEntity(inner, api)) }
          : verboseEntity(value.inner, api),
      ];
    }
    return [name, Array.isArray(value) ? { results: value } : value];
  });
  return {
    __metadata: { id: entity.id ?? uri, uri, ...(entity.etag && { etag: entity.etag }), type: entity.type },
    ...Object.fromEntries(properties),
  };
}

function isMany(inner: Entity | readonly Entity[]): inner is readonly Entity[] {
  return Array.isArray(inner);
}

/** The name of the set a thing stands in: `SP.ListData.RolloutSitesListItems`, `SP.ApiData.Lists`. */
function setOf(type: string): string {
  if (type.startsWith('SP.Data.')) return `SP.ListData.${type.slice('SP.Data.'.length)}s`;
  return `SP.ApiData.${type.replace(/^SP\./, '')}s`;
}
