import type { Call } from './call';
import { propertyUnknown } from './sharePointError';

/**
 * What only columns of a type have, beside what all have (SP.Field). The page that PnPjs names for them:
 * https://msdn.microsoft.com/library/office/dn600182.aspx
 */
const ownProperties: Readonly<Record<string, readonly string[]>> = {
  'SP.FieldText': ['MaxLength'],
  'SP.FieldMultiLineText': [
    'AllowHyperlink',
    'AppendOnly',
    'NumberOfLines',
    'RestrictedMode',
    'RichText',
    'UnlimitedLengthInDocumentLibrary',
  ],
  'SP.FieldChoice': ['Choices', 'EditFormat', 'FillInChoice'],
  'SP.FieldMultiChoice': ['Choices', 'FillInChoice'],
  'SP.FieldNumber': ['MaximumValue', 'MinimumValue', 'ShowAsPercentage'],
  'SP.FieldDateTime': ['DateTimeCalendarType', 'DisplayFormat', 'FriendlyDisplayFormat'],
  'SP.FieldUser': ['AllowMultipleValues', 'Presence', 'SelectionGroup', 'SelectionMode'],
  'SP.FieldLookup': ['AllowMultipleValues', 'IsRelationship', 'PrimaryFieldId', 'RelationshipDeleteBehavior'],
  'SP.FieldUrl': ['DisplayFormat'],
  'SP.FieldCalculated': ['CurrencyLocaleId', 'DateFormat', 'DisplayFormat', 'Formula', 'OutputType'],
};

const ownOfAny = new Set(Object.values(ownProperties).flat());

/**
 * The type that a body says its field is of; one that says none is read as the type of the address, SP.Field.
 *
 * A property that this type does not have is refused. Likely, not certain: everybody who reports these words sent
 * SP.Field, or a client that sends it by default (pnp/pnpjs issues 273 and 1187, pnp/pnpcore 1644,
 * gunjandatta/sprest 206, vgrem/phpSPO 336); what a body without any type gets, nobody says.
 *
 * @throws SharePointError 400
 */
export function fieldTypeInBody({ body }: Call): string {
  const given = body as Readonly<Record<string, unknown>>;
  const verbose = given.__metadata as { readonly type?: unknown } | undefined;
  const said = given['@odata.type'] ?? given['odata.type'] ?? verbose?.type;
  const type = typeof said === 'string' ? said.replace(/^#/, '') : 'SP.Field';
  const own = ownProperties[type] ?? [];
  const unknown = Object.keys(given).find((name) => ownOfAny.has(name) && !own.includes(name));
  if (unknown) throw propertyUnknown(unknown, type);
  return type;
}
