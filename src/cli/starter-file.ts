/**
 * What `init` writes: a scenario that can be replayed as it is, and says in comments how to go on.
 *
 * @param schema  where editors find its schema: a path relative to the file, or a URL
 */
export function writeStarterFile(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
#
# A scenario: how a world of altmetrics-emulator stands, what happens in it by itself, and a story to replay.
#
#   npx altmetrics-emulator --scenario FILE --watch    serves it, and starts it anew when this file changes
#   npx altmetrics-emulator replay FILE                plays its steps, and says which of them pass
#   npx altmetrics-emulator scenarios FILE             checks it
#   npx altmetrics-emulator scenarios                  lists the scenarios that come with the emulator
summary: An account that is approved after its second try, and an article of its own.

# Steps use these as {{name}}. The environment of a replay goes before them.
variables:
  email: new.user@example.org
  password: test-password-123

given:
  # All that isn't given here is as in the scenario \`default\`: keys, a catalogue of 5000 outputs, and so on.
  extends: default
  # The same seed gives the same world.
  seed: "1"
  # Without this, the clock is the machine's.
  clock: { now: "2026-03-02T09:00:00Z", frozen: true }
  accounts:
    - email: new.user@example.org
      password: test-password-123
      first_name: New
      last_name: User
      institution: University of Examples
      # registered, confirmed or approved
      state: confirmed
  # What accounts have registered. The base has outputs of accounts that aren't here, so this list takes its place.
  outputs:
    - doi: 10.5334/bbc
      registered_by: [new.user@example.org]
  catalogue:
    outputs: 5000
    add:
      - doi: 10.1234/my.article
        title: An article of my own
        published_on: "2026-02-01"
        counts: { news: 2, twitter: 5 }
  # Faults are there from the start, or start by a rule.
  # faults:
  #   - id: slow-start
  #     when: { service: altmetric-details }
  #     first: 3
  #     latency: 250

rules:
  - name: approved after the second try
    when:
      request: { operation: getToken, account: new.user@example.org }
      nth: 2
    then:
      - approve_account: new.user@example.org

steps:
  - name: an account that awaits approval gets no token
    request: { service: operas-altmetrics, path: /api/get_token, basic: { user: "{{email}}", password: "{{password}}" } }
    expect: { status: 401 }
  - name: nor does it the second time, but somebody approves it then
    request: { service: operas-altmetrics, path: /api/get_token, basic: { user: "{{email}}", password: "{{password}}" } }
    expect: { status: 401 }
  - name: now it gets one
    request: { service: operas-altmetrics, path: /api/get_token, basic: { user: "{{email}}", password: "{{password}}" } }
    expect: { status: 200 }
  - name: its own article is counted
    request:
      service: altmetric-details
      path: /v1/doi/10.1234/my.article
      query: { key: counts-only-key }
    expect:
      status: 200
      json: { "$.title": An article of my own, "$.cited_by_tweeters_count": 5 }
`;
}
