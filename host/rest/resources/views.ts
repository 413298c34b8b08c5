import { fieldsOf } from '../../store/fields';
import type { List } from '../../store/lists';
import { allowed } from '../../store/permissions';
import { addView, changeView, removeView, viewsOf, type NewView, type View } from '../../store/views';
import { demand, permissionsOnList } from '../access';
import type { Step } from '../address';
import { changed, created, done, gone, ok } from '../answer';
import { flagFrom, propertiesIn, readProperties, textFrom, wholeFrom, type Reading } from '../body';
import { apiUrl, type Call } from '../call';
import { collection } from '../selection';
import { fieldMissing, NotHere, refusedUnconfirmed } from '../sharePointError';
import { viewEntity, viewFieldsEntity } from '../viewEntity';
import { argument, entityResource, isStep, type Resource } from './resource';

/** `views`, and `views('guid')` where an ID follows at once. */
export function viewsResource(list: List, step: Step): Resource {
  if (step.args) return viewResource(list, byId(argument(step)));
  return {
    to: (next) => {
      const asked = argument(next);
      if (isStep(next, 'getById')) return viewResource(list, byId(asked));
      return isStep(next, 'getByTitle') ? viewResource(list, ({ title }) => title === asked) : undefined;
    },
    on: {
      GET: (call) =>
        ok(
          collection(
            call,
            'SP.View',
            viewsOf(call.service.database, list.number).map((view) => viewEntity(list, view)),
          ),
        ),
      POST: (call) => {
        demand(permissionsOnList(call, list), allowed.manageLists);
        const given = readProperties(propertiesIn(call), 'SP.View', reading, others);
        if (!given.title) throw refusedUnconfirmed('A view needs a title.');
        if (viewsOf(call.service.database, list.number).some(({ title }) => title === given.title))
          throw new NotHere('two views of one title');
        return created(
          viewEntity(
            list,
            addView(call.service.database, list.number, { fields: ['LinkTitle'], ...given, title: given.title }),
          ),
          apiUrl(call),
        );
      },
    },
  };
}

function byId(asked: unknown): (view: View) => boolean {
  const wanted = String(asked).replace(/[{}]/g, '').toLowerCase();
  return ({ guid }) => guid === wanted;
}

/** A view of a list; the default one for `defaultView`. */
export function viewResource(list: List, wanted: (view: View) => boolean): Resource {
  const find = (call: Call): View => {
    const found = viewsOf(call.service.database, list.number).find(wanted);
    if (!found) throw refusedUnconfirmed('The specified view is invalid.');
    return found;
  };
  return entityResource((call) => viewEntity(list, find(call)), {
    to: (step) => (isStep(step, 'viewFields') && !step.args ? viewFieldsResource(list, find) : undefined),
    on: {
      MERGE: (call) => {
        demand(permissionsOnList(call, list), allowed.manageLists);
        changeView(
          call.service.database,
          list.number,
          find(call),
          readProperties(propertiesIn(call), 'SP.View', reading, others),
        );
        return changed();
      },
      DELETE: (call) => {
        demand(permissionsOnList(call, list), allowed.manageLists);
        const view = find(call);
        if (view.isDefault) throw new NotHere('the deletion of a list’s default view');
        removeView(call.service.database, view);
        return gone;
      },
    },
  });
}

/** Columns are named by their internal names or titles (docs/sharepoint/lists-and-columns.md, “Views”). */
function viewFieldsResource(list: List, find: (call: Call) => View): Resource {
  const change = (
    work: (names: readonly string[], name: string) => readonly string[],
    name: (call: Call) => unknown,
  ): Resource => ({
    on: {
      POST: (call) => {
        demand(permissionsOnList(call, list), allowed.manageLists);
        const view = find(call);
        changeView(call.service.database, list.number, view, { fields: work(view.fields, String(name(call) ?? '')) });
        return done;
      },
    },
  });
  return entityResource((call) => viewFieldsEntity(list, find(call)), {
    to: (step, call) => {
      const asked = argument(step);
      if (isStep(step, 'addViewField'))
        return change(
          (names, name) => [...names.filter((each) => each !== name), name],
          () => nameOf(call, list, String(asked)),
        );
      if (isStep(step, 'removeViewField'))
        return change(
          (names, name) => names.filter((each) => each !== name),
          () => nameOf(call, list, String(asked)),
        );
      if (isStep(step, 'removeAllViewFields'))
        return change(
          () => [],
          () => '',
        );
      if (!isStep(step, 'moveViewFieldTo')) return undefined;
      return change(
        (names, name) => moved(names, name, wholeFrom(propertiesIn(call).index)),
        () => nameOf(call, list, textFrom(propertiesIn(call).field)),
      );
    },
  });
}

function moved(names: readonly string[], name: string, index: number): readonly string[] {
  const others = names.filter((each) => each !== name);
  return [...others.slice(0, index), name, ...others.slice(index)];
}

/** The title, linked to the item, is a column of views only. */
const ofViewsOnly = ['LinkTitle', 'LinkTitleNoMenu', 'Edit'];

function nameOf(call: Call, list: List, asked: string): string {
  if (ofViewsOnly.includes(asked)) return asked;
  const fields = fieldsOf(call.service.database, list.number);
  const found = fields.find(({ name }) => name === asked) ?? fields.find(({ title }) => title === asked);
  if (!found) throw fieldMissing(asked);
  return found.name;
}

const others = [
  'Aggregations',
  'CustomFormatter',
  'Hidden',
  'JSLink',
  'MobileView',
  'Paged',
  'Scope',
  'Toolbar',
  'ViewData',
  'ViewJoins',
  'ViewTypeKind',
  'ViewProjectedFields',
];

const reading: Reading<NewView> = {
  Title: (value) => ({ title: textFrom(value) }),
  ViewQuery: (value) => ({ query: textFrom(value) }),
  RowLimit: (value) => ({ rowLimit: wholeFrom(value) }),
  DefaultView: (value) => ({ isDefault: flagFrom(value) }),
  PersonalView: (value) => {
    if (flagFrom(value)) throw new NotHere('personal views');
    return {};
  },
};
