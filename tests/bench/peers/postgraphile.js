// PostGraphile 5 over the portal's tables, in the form that is best for it: as a superuser, without policies and
// without settings per request (they cost it a transaction around every statement); what the viewer may see stands in
// the plans; supporting is the limit's own statement, not a mutation of its own making. The first
// page of several circles comes from a function (functions.sql), as a good hand would write it.
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { connection, context, object } from 'postgraphile/grafast';
import { grafserv } from 'postgraphile/grafserv/node';
import { TYPES, sideEffectWithPgClient } from 'postgraphile/@dataplan/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { extendSchema, jsonPgSmartTags } from 'postgraphile/utils';
import { dsn, planMode, POOL, serve, statements, values, viewerOf } from './serve.js';

const typeDefs = `
  type IdeaSaid { supportCount: Int }
  extend type Query { bestIdeas: IdeaConnection  oneIdea(id: UUID!): Idea }
  extend type Mutation { ideaSupport(id: UUID!): IdeaSaid }
  extend type Idea {
    shownCount: Int
    writer: Membership
    firm: Organisation
    ownSupport: IdeaSupport
    discussion: CommentConnection
  }
  extend type Comment { writer: Membership }
`;

const viewer = (name) => context().get('viewer').get(name);

const plugin = extendSchema((build) => {
  const { sql } = build;
  const { idea, comment, membership, organisation, idea_support: support, peers_top_ideas: topIdeas } = build.pgResources;
  // Placeholders have to be made where the rows are selected; the fields below use them by name.
  const givens = new WeakMap();
  const withGivens = ($select) => {
    const made = ['kin', 'people', 'firms'].map((name) => [name, $select.placeholder(viewer(name), TYPES.text)]);
    givens.set($select, Object.fromEntries(made));
    return connection($select);
  };

  const ordered = ($select, attribute, direction) => {
    $select.orderBy({ attribute, direction });
    $select.orderBy({ attribute: 'id', direction });
    $select.setOrderIsUnique();
    return $select;
  };

  // The id of somebody or of a firm, if the viewer may know it: by his own firms, or by the circle.
  const known = ($row, column, circles) => {
    const given = givens.get($row.getClassStep());
    return $row.select(
      sql`case when ${$row}.organisation_id = any (${given.kin}::uuid[])
            or ${$row}.circle_id = any (${given[circles]}::uuid[]) then ${$row}.${sql.identifier(column)} end`,
      TYPES.uuid,
    );
  };
  const writer = ($row) =>
    membership.get({ workspace_id: $row.get('workspace_id'), id: known($row, 'author_id', 'people') });

  return {
    typeDefs,
    objects: {
      Query: {
        plans: {
          bestIdeas() {
            const $ideas = topIdeas.execute([
              { step: viewer('workspace'), pgCodec: TYPES.uuid, name: 'workspace' },
              { step: viewer('circles'), pgCodec: TYPES.text, name: 'circles' },
            ]);
            return withGivens(ordered($ideas, 'support_shown', 'DESC'));
          },
          oneIdea(_, { $id }) {
            const $found = idea.find({ workspace_id: viewer('workspace'), id: $id });
            $found.where(sql`${$found}.circle_id = any (${$found.placeholder(viewer('circles'), TYPES.text)}::uuid[])`);
            return $found.single();
          },
        },
      },
      Mutation: {
        plans: {
          ideaSupport(_, { $id }) {
            const { text, names } = statements.support;
            return sideEffectWithPgClient(
              idea.executor,
              object({ viewer: context().get('viewer'), id: $id }),
              async (client, asked) => {
                const found = await client.query({ name: 'support', text, values: values(names, asked.viewer, asked.id) });
                const answer = Object.values(found.rows[0])[0];
                return JSON.parse(answer).data.ideaSupport;
              },
            );
          },
        },
      },
      Idea: {
        plans: {
          shownCount: ($idea) =>
            $idea.select(sql`case when ${$idea}.voice_count >= ${$idea}.floor then ${$idea}.support_count end`, TYPES.int),
          writer,
          firm: ($idea) =>
            organisation.get({
              workspace_id: $idea.get('workspace_id'),
              id: known($idea, 'organisation_id', 'firms'),
            }),
          ownSupport: ($idea) =>
            support.get({
              workspace_id: $idea.get('workspace_id'),
              idea_id: $idea.get('id'),
              membership_id: viewer('membership'),
            }),
          discussion($idea) {
            const $comments = comment.find({ workspace_id: $idea.get('workspace_id'), idea_id: $idea.get('id') });
            return withGivens(ordered($comments, 'created_at', 'ASC'));
          },
        },
      },
      Comment: { plans: { writer } },
    },
  };
});

const reader = new pg.Client({ connectionString: dsn });
await reader.connect();
const { rows: others } = await reader.query(
  "select distinct proname as name from pg_proc where pronamespace = 'public'::regnamespace",
);
await reader.end();
// Names of ours that would meet names of its own: the table `circle` a type of PostgreSQL, functions look-ups by key.
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: { circle: { tags: { name: 'round' } } },
    procedure: Object.fromEntries(others.map(({ name }) => [name, { tags: { behavior: '-*' } }])),
  },
});

// With BENCH_POLICIES: as its manual has it, under row-level security, by a setting for every request.
const known = process.env.BENCH_POLICIES
  ? (headers) => ({ viewer: viewerOf(headers), pgSettings: { 'app.viewer': headers['x-settings'] } })
  : (headers) => ({ viewer: viewerOf(headers) });

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [tags, plugin],
  disablePlugins: ['PgRBACPlugin'], // the tables are not granted to the superuser one by one
  pgServices: [
    makePgService({
      connectionString: dsn,
      schemas: ['public', 'peers'],
      poolConfig: { max: POOL, options: planMode },
      pgSettings: undefined,
    }),
  ],
  grafserv: { graphiql: false, websockets: false, watch: false },
  grafast: { explain: false, context: ({ node }) => known(node.req.headers) },
};

serve(async (port) => {
  const server = createServer();
  await postgraphile(preset).createServ(grafserv).addTo(server);
  server.listen(port, '127.0.0.1');
});
