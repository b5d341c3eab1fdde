// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
export interface paths {
    "/explorer/api/research_outputs": {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the research outputs of a query
         * @description One page of outputs, the highest Attention Score first; outputs without any attention are among them. What
         *     they refer to (journal, affiliations, funders, …) is in `included`, once each, in the order in which the rows
         *     first name it. `included` is left out when the page refers to nothing.
         *
         *     Rows that are equal in the order are sorted by descending id (inferred). A page beyond the last has no
         *     rows and no `next` (inferred). `include` has no effect here.
         */
        get: operations["listResearchOutputs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/explorer/api/research_outputs/attention": {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the mentions of a query by source and day
         * @description One row a source that has any mention, in the order of `PostType`; all in one answer, which is 2.6 MB for the
         *     whole database. A mention of several outputs counts once for each. Days without mentions are left
         *     out. Under `filter[timeframe]` only the days of that period are counted (inferred).
         *
         *     Quirk: `total-results` counts the outputs of the query, as `listResearchOutputs` does, and not the rows.
         *     `page[number]=2` gives the same rows again. `video` was missing in August 2024 although outputs had it.
         */
        get: operations["getAttention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/explorer/api/research_outputs/demographics": {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the mentions of a query by country, for one source
         * @description Mentions on X, or of the source in `filter[filter]`, by the country of who mentions. One row a country that
         *     has any, by name with accents folded, and those without a known country last, under `unknown`. All in one
         *     answer; there is no order. The counts of all rows add up to the total of the source in `getAttention`.
         *
         *     Quirk: `total-results` counts the outputs of the query and not the rows.
         */
        get: operations["getDemographics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/explorer/api/research_outputs/mentions": {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mentions of a query, one by one
         * @description One page of mentions, the newest first; which other orders apply is not known. `included` has, mention by
         *     mention, the author's profile, the outputs with all that they refer to, each once.
         *
         *     Posts on X come as an id only: neither text nor address nor date. Each new one counts towards a quota of
         *     1,500,000 within 30 days, which the headers report; reading the same ones again is free.
         *
         *     Quirk: `filter[countries][]` means the country of the authors of the outputs, not that of the mention.
         */
        get: operations["listMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/explorer/api/research_outputs/mention_sources": {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the profiles that mention the outputs of a query
         * @description One page of profiles, the one with most mentions first. Patents, peer reviews, Wikipedia, F1000, questions
         *     and answers, videos and Pinterest have no profiles and never show here. `total-mentions` is a count of its
         *     own: it need not equal the `total-results` of `listMentions`.
         *
         *     With dates at most one year of mentions is served: the window of `filter[mention_sources_mentioned_after]`
         *     and `…_before` may reach from a day to the same day a year later. A missing `…_before` means today;
         *     `…_before` without `…_after` is refused. Without either, there is no window. That the refusal is a 400 with
         *     the code `invalid_date_range` is inferred.
         *
         *     Quirks: the filters of `listMentions` (`mentioned_after`, `mentioned_before`, `countries`) are signed,
         *     accepted and ignored. The description names the Attention Score even where the order is `profile-type`.
         */
        get: operations["listMentionSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/explorer/api/research_outputs/journals": {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the journals of a query, with their mentions by source
         * @description One row a journal that has any output in the query, all in one answer: about 12,000 rows and 5 MB for a broad
         *     query. `total-results` counts the rows.
         *
         *     No row is recorded. Id, type, title, ISSNs and a `meta` are certain; the names in `meta` are inferred.
         */
        get: operations["listJournals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/explorer/api/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the departments of the account
         * @description Since 2026. What `filter[department_id][]` takes, by name (the order is inferred). There are no filters: the
         *     digest is that of the empty message. Only institutions with a data integration have rows; for all others
         *     the list is empty. The envelope beyond rows and totals is inferred.
         */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/explorer/api/identifier_lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find or create a list of identifiers to filter by
         * @description Since 2025. Gives the id for `filter[identifier_list_id]`, normally with `filter[scope]=all`. The same text
         *     always gives the same id; another order of identifiers is another text (the latter inferred). A list does
         *     not expire as far as is known, and can be neither read back nor deleted. Identifiers that nobody knows just
         *     match nothing; so does the id of a list that does not exist (inferred).
         *
         *     Everything goes into the form. `digest` signs the text of `identifiers` itself: HMAC-SHA1 under the secret
         *     without hyphens, no names, no bars, no trimming. The texts `a⏎b` and `a b` name the same identifiers and have
         *     different digests.
         */
        post: operations["createIdentifierList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Format: date */
        Day: string;
        /** @enum {string} */
        Timeframe: "at" | "1d" | "3d" | "1w" | "1m" | "3m" | "6m" | "1y";
        /** @description ISO 3166-1, two letters. */
        CountryCode: string;
        /**
         * @description `generic` is known from the Details Page API only.
         * @enum {string}
         */
        OutputType: "article" | "book" | "chapter" | "clinical_trial_study_record" | "dataset" | "news" | "generic";
        /**
         * @description A kind of mention: `msm` news, `policy` documents, `tweet` posts on X, `fbwall` Facebook, `gplus` Google+, `rdt`
         *     Reddit, `qna` questions and answers, `video` YouTube. In the order of `getAttention`. `guideline`, `bluesky` and
         *     `podcast` came in 2025; `syllabus` is read by one client only.
         * @enum {string}
         */
        PostType: "msm" | "blog" | "policy" | "patent" | "tweet" | "peer_review" | "weibo" | "fbwall" | "wikipedia" | "gplus" | "linkedin" | "rdt" | "pinterest" | "f1000" | "qna" | "video" | "guideline" | "bluesky" | "podcast" | "syllabus";
        /**
         * @description A kind of profile, called like its kind of mention but for `tw` (`tweet`), `sw` (`weibo`), `fb` (`fbwall`) and
         *     `bsk` (`bluesky`). The other kinds of mention have no profiles.
         * @enum {string}
         */
        ProfileType: "msm" | "blog" | "policy" | "tw" | "sw" | "fb" | "gplus" | "linkedin" | "rdt" | "guideline" | "bsk" | "podcast";
        /**
         * @description `type:` and a kind of profile. X is `type:tw` here, not `type:tweet`.
         * @enum {string}
         */
        ProfileTypeFilter: "type:msm" | "type:blog" | "type:policy" | "type:tw" | "type:sw" | "type:fb" | "type:gplus" | "type:linkedin" | "type:rdt" | "type:guideline" | "type:bsk" | "type:podcast";
        /**
         * @default tweet
         * @enum {string}
         */
        DemographicsSource: "tweet" | "fbwall" | "msm" | "policy" | "guideline";
        /**
         * @description Attention Score; day of publication; mentions of one kind (`blogs` and `twitter` are not the names of the kinds);
         *     mentions of the past week or month; citations; Mendeley readers. The documented list is not closed.
         * @default score_desc
         * @enum {string}
         */
        Order: "score_desc" | "score_asc" | "publication_date" | "publication_date_asc" | "msm" | "blogs" | "policy" | "twitter" | "bluesky" | "mentions_1w" | "mentions_1m" | "citations" | "mendeley";
        /**
         * @description `profile-type` is the only order that is known to act on profiles.
         * @enum {string}
         */
        MentionSourceOrder: "score_desc" | "score_asc" | "publication_date" | "publication_date_asc" | "msm" | "blogs" | "policy" | "twitter" | "bluesky" | "mentions_1w" | "mentions_1m" | "citations" | "mendeley" | "profile-type";
        /** @description What was asked, and how much there is. */
        PageMeta: {
            query: components["schemas"]["PageQuery"];
            response: components["schemas"]["ResponseSummary"];
        };
        /** @description Key and digest as sent; the page with defaults filled in. */
        PageQuery: {
            key: components["schemas"]["Key"];
            digest: components["schemas"]["Digest"];
            filter?: components["schemas"]["FilterEcho"];
            page: {
                number: number;
                size: number;
            };
        };
        /** @description What was asked, and how much there is. There is no `page`. */
        WholeMeta: {
            query: {
                key: components["schemas"]["Key"];
                digest: components["schemas"]["Digest"];
                filter?: components["schemas"]["FilterEcho"];
            };
            response: components["schemas"]["ResponseSummary"] & {
                /** @constant */
                "total-pages"?: 1;
            };
        };
        /** @description What was asked, and how much there is. */
        MentionSourcesMeta: {
            query: components["schemas"]["PageQuery"];
            response: {
                /** @constant */
                status: "ok";
                description: components["schemas"]["Description"];
                /** @description Profiles. */
                "total-results": number;
                "total-pages": components["schemas"]["TotalPages"];
                /** @description Mentions by these profiles. */
                "total-mentions": number;
            };
        };
        DepartmentsMeta: {
            query: components["schemas"]["PageQuery"];
            response: {
                /** @constant */
                status: "ok";
                description: string;
                /** @description Departments. */
                "total-results": number;
                "total-pages": components["schemas"]["TotalPages"];
            };
        };
        ResponseSummary: {
            /** @constant */
            status: "ok";
            description: components["schemas"]["Description"];
            /** @description Rows on all pages; for attention and demographics the outputs of the query. */
            "total-results": number;
            "total-pages": components["schemas"]["TotalPages"];
        };
        /**
         * @description The query in words, for people. `All research outputs`, then ` from <institution>` or ` from the full
         *     Altmetric database`, ` with ORCID <id>`, ` sorted by <order>`, ` mentioned in the past <period>`, ` published by
         *     <publisher>`, as far as they apply; other filters are not mentioned.
         * @example All research outputs sorted by Altmetric Attention Score mentioned in the past three days
         */
        Description: string;
        /** @description Total by size, rounded up; 1 when there is nothing (as the vendor's stub answers). The emulator can be switched to 0 there. */
        TotalPages: number;
        Key: string;
        Digest: string;
        /** @description The filters as sent, by bare name; absent without filters. Not recorded; its place and form are inferred. */
        FilterEcho: {
            [key: string]: string | string[];
        };
        /**
         * @description Addresses of pages. `next` is absent on the last page and beyond it. `prev`, on all but the first page, is
         *     inferred.
         */
        PageLinks: {
            self: components["schemas"]["PageLink"];
            first: components["schemas"]["PageLink"];
            last: components["schemas"]["PageLink"];
            next?: components["schemas"]["PageLink"];
            prev?: components["schemas"]["PageLink"];
        };
        /**
         * @description Absolute, with the parameters in alphabetical order whatever the order of the request, form-encoded, with page
         *     number and size always there. Filters keep their spelling and the order of their values.
         */
        PageLink: string;
        /** @description Three times the same address; there is no `next`. */
        WholeLinks: {
            self: components["schemas"]["WholeLink"];
            first: components["schemas"]["WholeLink"];
            last: components["schemas"]["WholeLink"];
        };
        /** @description As `PageLink`, but always with page number 1 and without page size. */
        WholeLink: string;
        /** @description As documented in 2026. The recorded answers have none, which is the default. */
        EmptyIncluded: Record<string, never>;
        ResearchOutputPage: {
            meta: components["schemas"]["PageMeta"];
            links: components["schemas"]["PageLinks"];
            data: components["schemas"]["ResearchOutput"][];
            /** @description What the outputs refer to, once each; absent if that is nothing. */
            included?: components["schemas"]["IncludedWithOutputs"][];
        };
        ResearchOutput: {
            id: components["schemas"]["AltmetricId"];
            /** @constant */
            type: "research-output";
            attributes: components["schemas"]["ResearchOutputAttributes"];
            relationships?: components["schemas"]["ResearchOutputRelationships"];
        };
        /** @description Also in `https://www.altmetric.com/details/{id}`, the page of the output. */
        AltmetricId: number;
        /** @description `oa-status` is true for bronze, gold, green and hybrid only. */
        ResearchOutputAttributes: {
            title: string;
            identifiers: components["schemas"]["Identifiers"];
            readers: {
                mendeley: number;
            };
            dimensions: {
                citations: number;
            };
            mentions: components["schemas"]["MentionCounts"];
            "altmetric-score": number;
            "output-type": components["schemas"]["OutputType"];
            "historical-mentions": components["schemas"]["HistoricalMentions"];
            /** Format: date */
            "publication-date": string | null;
            "badge-url": string;
            "oa-status": boolean;
            /**
             * @description Null if it is not known.
             * @enum {string|null}
             */
            "oa-type": "bronze" | "gold" | "green" | "hybrid" | "closed" | null;
            /** @description Institutional accounts only. */
            institution?: {
                verified: boolean;
            };
            "sentiment-analysis-totals"?: components["schemas"]["SentimentTotals"];
        };
        /** @description Only the kinds that the output has. The order is recorded for the first four. */
        Identifiers: {
            dois?: components["schemas"]["IdentifierValues"];
            handles?: components["schemas"]["IdentifierValues"];
            "pubmed-ids"?: string[];
            "pmc-ids"?: string[];
            "nct-ids"?: components["schemas"]["IdentifierValues"];
            "arxiv-ids"?: components["schemas"]["IdentifierValues"];
            "ads-ids"?: components["schemas"]["IdentifierValues"];
            ssrns?: components["schemas"]["IdentifierValues"];
            "repec-ids"?: components["schemas"]["IdentifierValues"];
            isbns?: components["schemas"]["IdentifierValues"];
            uris?: components["schemas"]["IdentifierValues"];
            urns?: components["schemas"]["IdentifierValues"];
        };
        IdentifierValues: string[];
        /**
         * @description Mentions by kind; a kind without any is left out, so that an output without attention has `{}` (the latter
         *     inferred). The order is recorded except for `bluesky`, `guideline`, `linkedin`, `pinterest`, `podcast`,
         *     `syllabus` and `weibo`.
         */
        MentionCounts: {
            blog?: components["schemas"]["PositiveCount"];
            bluesky?: components["schemas"]["PositiveCount"];
            f1000?: components["schemas"]["PositiveCount"];
            fbwall?: components["schemas"]["PositiveCount"];
            gplus?: components["schemas"]["PositiveCount"];
            guideline?: components["schemas"]["PositiveCount"];
            linkedin?: components["schemas"]["PositiveCount"];
            msm?: components["schemas"]["PositiveCount"];
            peer_review?: components["schemas"]["PositiveCount"];
            pinterest?: components["schemas"]["PositiveCount"];
            podcast?: components["schemas"]["PositiveCount"];
            policy?: components["schemas"]["PositiveCount"];
            qna?: components["schemas"]["PositiveCount"];
            rdt?: components["schemas"]["PositiveCount"];
            syllabus?: components["schemas"]["PositiveCount"];
            tweet?: components["schemas"]["PositiveCount"];
            weibo?: components["schemas"]["PositiveCount"];
            patent?: components["schemas"]["PositiveCount"];
            video?: components["schemas"]["PositiveCount"];
            wikipedia?: components["schemas"]["PositiveCount"];
        };
        PositiveCount: number;
        /**
         * @description Mentions within the past day, three days, and so on, up to all time; none is less than the one before.
         *     `at` is the sum of `mentions`, or lags a little behind.
         */
        HistoricalMentions: {
            "1d": number;
            "3d": number;
            "1w": number;
            "1m": number;
            "3m": number;
            "6m": number;
            "1y": number;
            at: number;
        };
        /** @description Since 2026, of posts on X and Bluesky; absent where the organisation restricts it. In the emulator it comes with the period 2026. */
        SentimentTotals: {
            "strong-positive"?: number;
            positive?: number;
            "neutral-positive"?: number;
            neutral?: number;
            "neutral-negative"?: number;
            negative?: number;
            "strong-negative"?: number;
        };
        /** @description Absent when empty, as is each member. Lists are sorted by id as text. */
        ResearchOutputRelationships: {
            journal?: components["schemas"]["JournalReference"];
            /** @description Institutional accounts only. */
            "institutional-authors"?: components["schemas"]["AuthorReference"][];
            /** @description Institutional accounts only. */
            "institutional-departments"?: components["schemas"]["DepartmentReference"][];
            affiliations?: components["schemas"]["AffiliationReference"][];
            "fields-of-research"?: components["schemas"]["FieldReference"][];
            funders?: components["schemas"]["FunderReference"][];
            "sustainable-development-goals"?: components["schemas"]["GoalReference"][];
        };
        JournalReference: {
            id: components["schemas"]["JournalId"];
            /** @constant */
            type: "journal";
        };
        AuthorReference: {
            id: components["schemas"]["InstitutionalId"];
            /** @constant */
            type: "author";
        };
        DepartmentReference: {
            id: components["schemas"]["InstitutionalId"];
            /** @constant */
            type: "department";
        };
        AffiliationReference: {
            id: components["schemas"]["GridId"];
            /** @constant */
            type: "grid-affiliation";
        };
        FieldReference: {
            id: components["schemas"]["FieldCode"];
            /** @constant */
            type: "field-of-research";
        };
        FunderReference: {
            id: components["schemas"]["GridId"];
            /** @constant */
            type: "grid-funder";
        };
        GoalReference: {
            id: components["schemas"]["GoalNumber"];
            /** @constant */
            type: "sustainable-development-goal";
        };
        ProfileReference: {
            data: {
                id: components["schemas"]["ProfileId"];
                /** @constant */
                type: "profile";
            };
        };
        ResearchOutputReference: {
            data: {
                id: components["schemas"]["AltmetricId"];
                /** @constant */
                type: "research-output";
            };
        };
        CountryReference: {
            data: {
                id: components["schemas"]["CountryCode"];
                /** @constant */
                type: "country";
            };
        };
        /** @description The same as in the Details Page API. */
        JournalId: string;
        /** @description From the institution's own data, e.g. `cuboulder:group:112` or `<UUID>:department:<32 hex digits>`. */
        InstitutionalId: string;
        GridId: string;
        /** @description ANZSRC 2020; two digits or four, a zero in front is kept. */
        FieldCode: string;
        GoalNumber: string;
        /** @description Kind and name or number, e.g. `tw:id:260014615`, `blog:85332`, `policy:who`, `bsk:did:plc:…`. */
        ProfileId: string;
        IncludedWithOutputs: components["schemas"]["Journal"] | components["schemas"]["Author"] | components["schemas"]["Department"] | components["schemas"]["Affiliation"] | components["schemas"]["FieldOfResearch"] | components["schemas"]["Funder"] | components["schemas"]["Goal"];
        IncludedWithMentions: components["schemas"]["Profile"] | components["schemas"]["Country"] | components["schemas"]["ResearchOutput"] | components["schemas"]["Journal"] | components["schemas"]["Author"] | components["schemas"]["Department"] | components["schemas"]["Affiliation"] | components["schemas"]["FieldOfResearch"] | components["schemas"]["Funder"] | components["schemas"]["Goal"];
        Journal: {
            id: components["schemas"]["JournalId"];
            /** @constant */
            type: "journal";
            attributes: components["schemas"]["JournalAttributes"];
        };
        JournalAttributes: {
            title: string;
            /** @description Without hyphens. */
            issns: string[];
        };
        Author: {
            id: components["schemas"]["InstitutionalId"];
            /** @constant */
            type: "author";
            attributes: components["schemas"]["NameAttributes"];
        };
        Department: {
            id: components["schemas"]["InstitutionalId"];
            /** @constant */
            type: "department";
            attributes: components["schemas"]["NameAttributes"];
        };
        /** @description The same institution may also be there as a funder. */
        Affiliation: {
            id: components["schemas"]["GridId"];
            /** @constant */
            type: "grid-affiliation";
            attributes: components["schemas"]["GridAttributes"];
        };
        Funder: {
            id: components["schemas"]["GridId"];
            /** @constant */
            type: "grid-funder";
            attributes: components["schemas"]["GridAttributes"];
        };
        GridAttributes: {
            name: string;
            /** @description Its name, not its code. */
            country: string;
            /** @description May have blanks at its end. */
            acronym: string | null;
        };
        FieldOfResearch: {
            id: components["schemas"]["FieldCode"];
            /** @constant */
            type: "field-of-research";
            attributes: components["schemas"]["NameAttributes"];
        };
        Goal: {
            id: components["schemas"]["GoalNumber"];
            /** @constant */
            type: "sustainable-development-goal";
            attributes: components["schemas"]["NameAttributes"];
        };
        NameAttributes: {
            name: string;
        };
        Country: {
            id: components["schemas"]["CountryCode"];
            /** @constant */
            type: "country";
            attributes: components["schemas"]["NameAttributes"];
        };
        /** @description Who mentioned. That it has a country here is inferred. */
        Profile: {
            id: components["schemas"]["ProfileId"];
            /** @constant */
            type: "profile";
            attributes: components["schemas"]["ProfileAttributes"];
            relationships?: components["schemas"]["ProfileRelationships"];
        };
        /** @description Profiles on X have neither name nor image (recorded for mentions). */
        ProfileAttributes: components["schemas"]["XProfileAttributes"] | components["schemas"]["NamedProfileAttributes"];
        XProfileAttributes: {
            /** @constant */
            "profile-type": "tw";
        };
        NamedProfileAttributes: {
            /** @enum {string} */
            "profile-type": "msm" | "blog" | "policy" | "sw" | "fb" | "gplus" | "linkedin" | "rdt" | "guideline" | "bsk" | "podcast";
            /** @description On Bluesky the handle, on Reddit the subreddit. */
            name: string;
            /** @description Null in everything that was recorded. */
            image: string | null;
        };
        /** @description Absent for a profile without country. */
        ProfileRelationships: {
            country: components["schemas"]["CountryReference"];
        };
        AttentionAnswer: {
            meta: components["schemas"]["WholeMeta"];
            links: components["schemas"]["WholeLinks"];
            data: components["schemas"]["AttentionSource"][];
            included?: components["schemas"]["EmptyIncluded"];
        };
        AttentionSource: {
            id: components["schemas"]["PostType"];
            /** @constant */
            type: "source";
            meta: {
                /** @description The sum of all counts. */
                total: number;
                /** @description Days with mentions, ascending. Documents may bear dates as early as 1900. */
                dates: {
                    date: components["schemas"]["Day"];
                    count: components["schemas"]["PositiveCount"];
                }[];
            };
        };
        DemographicsAnswer: {
            meta: components["schemas"]["WholeMeta"];
            links: components["schemas"]["WholeLinks"];
            data: components["schemas"]["CountryRow"][];
            included?: components["schemas"]["EmptyIncluded"];
        };
        CountryRow: {
            id: string;
            /** @constant */
            type: "country";
            attributes: components["schemas"]["NameAttributes"];
            meta: {
                "mention-count": components["schemas"]["PositiveCount"];
                /** @description Never more than the mentions. */
                "unique-sources": number;
            };
        };
        MentionPage: {
            meta: components["schemas"]["PageMeta"];
            links: components["schemas"]["PageLinks"];
            data: components["schemas"]["Mention"][];
            /** @description Absent with an empty `include` (inferred), and if there is nothing. Mention by mention: profile, output, what the output refers to. */
            included?: components["schemas"]["IncludedWithMentions"][];
        };
        Mention: components["schemas"]["TweetMention"] | components["schemas"]["OtherMention"];
        /** @description A post on X, which may not be passed on. */
        TweetMention: {
            id: components["schemas"]["MentionId"];
            /** @constant */
            type: "mention";
            attributes: {
                "external-id": string;
                /** @constant */
                "post-type": "tweet";
                "sentiment-analysis"?: components["schemas"]["MentionSentiment"];
            };
            relationships: {
                author: components["schemas"]["ProfileReference"];
                "research-outputs": components["schemas"]["MentionedOutputs"];
            };
        };
        /** @description Any other mention. Its members are documented, their order and which are always there inferred. */
        OtherMention: {
            id: components["schemas"]["MentionId"];
            /** @constant */
            type: "mention";
            attributes: {
                "external-id": string;
                /** @enum {string} */
                "post-type": "msm" | "blog" | "policy" | "patent" | "peer_review" | "weibo" | "fbwall" | "wikipedia" | "gplus" | "linkedin" | "rdt" | "pinterest" | "f1000" | "qna" | "video" | "guideline" | "bluesky" | "podcast" | "syllabus";
                "posted-on": string;
                title: string;
                url: string;
                summary?: string;
                "sentiment-analysis"?: components["schemas"]["MentionSentiment"];
            };
            /** @description Kinds of mentions that have no profiles have no `author` (inferred). */
            relationships: {
                author?: components["schemas"]["ProfileReference"];
                "research-outputs": components["schemas"]["MentionedOutputs"];
            };
        };
        MentionId: number;
        /** @description Since 2026, on X and Bluesky: an entry for each output. Its form is not known; the emulator leaves it out. */
        MentionSentiment: unknown;
        /** @description The quirk is in the form, a list of wrapped references and not a wrapped list. */
        MentionedOutputs: components["schemas"]["ResearchOutputReference"][];
        MentionSourcePage: {
            meta: components["schemas"]["MentionSourcesMeta"];
            links: components["schemas"]["PageLinks"];
            data: components["schemas"]["MentionSource"][];
            /** @description The countries of the profiles, once each; absent with an empty `include` (inferred) or without any. */
            included?: components["schemas"]["Country"][];
        };
        MentionSource: {
            id: components["schemas"]["ProfileId"];
            /** @constant */
            type: "profile";
            attributes: components["schemas"]["ProfileAttributes"];
            relationships?: components["schemas"]["ProfileRelationships"];
            meta: {
                "mention-count": components["schemas"]["PositiveCount"];
            };
        };
        JournalsAnswer: {
            meta: components["schemas"]["WholeMeta"];
            links: components["schemas"]["WholeLinks"];
            data: components["schemas"]["JournalRow"][];
            included?: components["schemas"]["EmptyIncluded"];
        };
        /** @description Not recorded, hence open to further attributes and other names in `meta`. */
        JournalRow: {
            id: components["schemas"]["JournalId"];
            /** @constant */
            type: "journal";
            attributes: {
                title: string;
                /** @description Without hyphens. */
                issns: string[];
            };
            meta: {
                mentions?: components["schemas"]["MentionCounts"];
            };
        };
        DepartmentPage: {
            meta: components["schemas"]["DepartmentsMeta"];
            links: components["schemas"]["PageLinks"];
            data: components["schemas"]["Department"][];
        };
        IdentifierListForm: {
            key: string;
            /** @description The signature of `identifiers`. */
            digest: string;
            /**
             * @description Up to 25,000, separated by white space: DOIs, handles, ISBNs, URIs, URNs, arXiv, ADS, RePEc, NCT and PubMed
             *     ids. A bare number is a PubMed id; Altmetric ids need `altmetric:` in front.
             */
            identifiers: string;
        };
        /** @description Whether there is a `meta` is not known; the emulator gives none. */
        IdentifierListAnswer: {
            data: {
                /** Format: uuid */
                id: string;
                counts: components["schemas"]["IdentifierCounts"];
                /** @description The text as submitted (inferred). */
                content: string;
            };
        };
        /** @description Identifiers by kind; 0 is possible. `dois` and `altmetric_ids` are documented, the other names are inferred. */
        IdentifierCounts: {
            dois?: number;
            handles?: number;
            isbns?: number;
            uris?: number;
            urns?: number;
            pubmed_ids?: number;
            arxiv_ids?: number;
            ads_ids?: number;
            repec_ids?: number;
            nct_ids?: number;
            altmetric_ids?: number;
        };
        /** @description There is neither `data` nor `links`. */
        ErrorAnswer: {
            meta: {
                response: {
                    /** @constant */
                    status: "error";
                };
            };
            errors: components["schemas"]["Error"][];
        };
        Error: {
            /** @description The HTTP status. */
            status: string;
            code: components["schemas"]["ErrorCode"];
            title: string;
            detail: string;
        };
        /**
         * @description - `missing_api_key`, `invalid_api_key`, `expired_api_key`: there is no key, it is unknown, or it has lapsed;
         *     - `no_api_access`: the key belongs to an organisation that has no access;
         *     - `invalid_digest`: the digest is missing, or is not the one of these filters (of a list, identifiers) under
         *       this secret;
         *     - `identifiers_must_be_in_body`: they stand in the query string;
         *     - `invalid_date_range`: mentions of more than a year, or an end without beginning (name inferred);
         *     - `missing_identifiers`: also where the body is no form; `too_many_identifiers`: also where the form is longer
         *       than 4 MiB (names and refusals inferred, the length from Rack's defaults);
         *     - `invalid_parameter`: broken percent-encoding, one name for two things, or more than 4,096 parameters (Rack's
         *       default, inferred); `rate_limit_exceeded`, `not_found`. All three are the emulator's own.
         * @enum {string}
         */
        ErrorCode: "missing_api_key" | "invalid_api_key" | "expired_api_key" | "no_api_access" | "invalid_digest" | "identifiers_must_be_in_body" | "invalid_date_range" | "missing_identifiers" | "too_many_identifiers" | "invalid_parameter" | "rate_limit_exceeded" | "not_found";
        RefusedAnswer: components["schemas"]["ErrorAnswer"] & {
            errors?: {
                /** @constant */
                status?: "400";
                /** @enum {string} */
                code?: "missing_api_key" | "invalid_api_key" | "expired_api_key" | "no_api_access" | "invalid_digest" | "invalid_parameter";
            }[];
        };
        RefusedOrWindowAnswer: components["schemas"]["ErrorAnswer"] & {
            errors?: {
                /** @constant */
                status?: "400";
                /** @enum {string} */
                code?: "missing_api_key" | "invalid_api_key" | "expired_api_key" | "no_api_access" | "invalid_digest" | "invalid_parameter" | "invalid_date_range";
            }[];
        };
        ListRefusedAnswer: components["schemas"]["ErrorAnswer"] & {
            errors?: {
                /** @constant */
                status?: "400";
                /** @enum {string} */
                code?: "missing_api_key" | "invalid_api_key" | "expired_api_key" | "no_api_access" | "invalid_digest" | "identifiers_must_be_in_body" | "missing_identifiers" | "too_many_identifiers" | "invalid_parameter";
            }[];
        };
        UnauthorizedAnswer: components["schemas"]["ErrorAnswer"] & {
            errors?: {
                /** @constant */
                status?: "401";
                code?: components["schemas"]["AccessErrorCode"];
            }[];
        };
        ForbiddenAnswer: components["schemas"]["ErrorAnswer"] & {
            errors?: {
                /** @constant */
                status?: "403";
                code?: components["schemas"]["AccessErrorCode"];
            }[];
        };
        /** @enum {string} */
        AccessErrorCode: "missing_api_key" | "invalid_api_key" | "expired_api_key" | "no_api_access" | "invalid_digest";
        RateLimitAnswer: components["schemas"]["ErrorAnswer"] & {
            errors?: {
                /** @constant */
                status?: "429";
                /** @constant */
                code?: "rate_limit_exceeded";
            }[];
        };
        NotFoundAnswer: components["schemas"]["ErrorAnswer"] & {
            errors?: {
                /** @constant */
                status?: "404";
                /** @constant */
                code?: "not_found";
            }[];
        };
        /** @constant */
        TweetQuotaText: "Tweet ID rate limit exceeded, please see X-TweetIdRateLimit headers and try again later";
    };
    responses: {
        /** @description The body has not changed since the one whose `ETag` was sent in `If-None-Match` (inferred). */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The key or the digest is not accepted; in the emulator's strict mode also a value that is not valid. */
        Refused: {
            headers: {
                "Content-Type": components["headers"]["JsonUtf8"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RefusedAnswer"];
            };
        };
        /** @description As for every query; or the dates span more than a year, or have an end but no beginning. */
        RefusedOrWindow: {
            headers: {
                "Content-Type": components["headers"]["JsonUtf8"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RefusedOrWindowAnswer"];
            };
        };
        /** @description The key or the digest is not accepted; or `identifiers` stands in the query string, is missing, or holds more than 25,000. Only the code of the first of these is documented. */
        ListRefused: {
            headers: {
                "Content-Type": components["headers"]["JsonUtf8"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListRefusedAnswer"];
            };
        };
        /** @description What 400 says of the key or the digest, with another status. Only when the emulator is switched to it: clients expect it, but nobody has recorded it. */
        RefusedAsUnauthorized: {
            headers: {
                "Content-Type": components["headers"]["JsonUtf8"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedAnswer"];
            };
        };
        /** @description What 400 says of the key or the digest, with another status. Only when the emulator is switched to it: clients expect it, but nobody has recorded it. */
        RefusedAsForbidden: {
            headers: {
                "Content-Type": components["headers"]["JsonUtf8"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenAnswer"];
            };
        };
        /** @description Too many calls within a second, or more than were allowed in the emulator in an hour or a day. Inferred, and off unless switched on. */
        TooManyRequests: {
            headers: {
                "Content-Type": components["headers"]["JsonUtf8"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitAnswer"];
            };
        };
        /** @description Too many calls within a second (JSON; off unless switched on), or the quota of post ids of X is used up (text; as documented for the Details Page API). Both are inferred. */
        TooManyRequestsOrTweets: {
            headers: {
                /** @description Different post ids of X allowed within 30 days; with the text. */
                "X-TweetIDRateLimit-Limit"?: number;
                /** @description Post ids of X left within 30 days; with the text. */
                "X-TweetIDRateLimit-Remaining"?: number;
                /** @description Seconds to wait; with the JSON. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitAnswer"];
                "text/plain": components["schemas"]["TweetQuotaText"];
            };
        };
        /** @description There is nothing. The emulator answers in JSON; the body of the live service is not known. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundAnswer"];
                "text/html": string;
            };
        };
        /** @description Something failed in the service. The body is not known; it need not be JSON. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The service can't be reached behind its edge network. The body is not known; it need not be JSON. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
    };
    parameters: {
        /**
         * @description Words in title, names of authors and editors, or journal.
         * @example climate
         */
        Q: string;
        /**
         * @description Words in the title.
         * @example cats & dogs + 100%
         */
        Title: string;
        /**
         * @description The whole database, or the outputs of one's own institution. The default depends on the account.
         * @example all
         */
        Scope: "all" | "institution";
        /**
         * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
         * @example 3m
         */
        Timeframe: components["schemas"]["Timeframe"];
        /**
         * @description The first day of publication, inclusive (the latter inferred).
         * @example 2020-01-01
         */
        PublishedAfter: components["schemas"]["Day"];
        /**
         * @description The last day of publication, inclusive (the latter inferred).
         * @example 2020-12-31
         */
        PublishedBefore: components["schemas"]["Day"];
        /**
         * @description Outputs of a person.
         * @example 0000-0001-7616-0594
         */
        Orcid: string;
        /**
         * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
         * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
         */
        IdentifierListId: string;
        /**
         * @description Kinds of outputs.
         * @example [
         *       "article",
         *       "dataset"
         *     ]
         */
        Type: components["schemas"]["OutputType"][];
        /**
         * @description Open access statuses; `oa_all` is all of them but `closed`.
         * @example [
         *       "gold",
         *       "hybrid"
         *     ]
         */
        OpenAccessTypes: ("closed" | "oa_all" | "bronze" | "green" | "gold" | "hybrid")[];
        /**
         * @description Ids of journals.
         * @example [
         *       "4f6fa4e93cf058f61000245c"
         *     ]
         */
        JournalId: components["schemas"]["JournalId"][];
        /**
         * @description What DOIs begin with, up to the slash.
         * @example [
         *       "10.1016"
         *     ]
         */
        DoiPrefix: string[];
        /**
         * @description What handles begin with, up to the slash.
         * @example [
         *       "10568"
         *     ]
         */
        HandlePrefix: string[];
        /**
         * @description Authors, by their ids in the institution's own data.
         * @example [
         *       "cuboulder:person:4758"
         *     ]
         */
        AuthorId: string[];
        /**
         * @description Departments of the institution; for their ids see `listDepartments`.
         * @example [
         *       "cuboulder:group:112"
         *     ]
         */
        DepartmentId: string[];
        /**
         * @description Publishers, by UUID.
         * @example [
         *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
         *     ]
         */
        PublisherId: string[];
        /**
         * @description Funders, by GRID id.
         * @example [
         *       "grid.270680.b"
         *     ]
         */
        Funders: string[];
        /**
         * @description Institutions of the authors, by GRID id.
         * @example [
         *       "grid.5335.0"
         *     ]
         */
        Affiliations: string[];
        /**
         * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
         * @example [
         *       "32",
         *       "3006"
         *     ]
         */
        FieldOfResearchCodes: string[];
        /**
         * @description Goals, by number.
         * @example [
         *       "3"
         *     ]
         */
        SustainableDevelopmentGoals: string[];
        /**
         * @description Researchers, by Dimensions id. Since 2026.
         * @example [
         *       "ur.015071462574.28"
         *     ]
         */
        ResearcherId: string[];
        /**
         * @description Grants, by Dimensions id. Since 2026.
         * @example [
         *       "grant.13864430"
         *     ]
         */
        GrantId: string[];
        /**
         * @description The order; not signed, in spite of its name. Descending unless the value says otherwise, outputs without publication date last (inferred). An unknown one counts as the default (inferred).
         * @example publication_date
         */
        FilterOrder: components["schemas"]["Order"];
        /**
         * @description The same as `filter[order]`, which goes first if both are sent (inferred).
         * @example score_desc
         */
        Order: components["schemas"]["Order"];
        /**
         * @description Since 2026. Sent empty, it leaves out `included`; references stay. Names with commas between are taken for everything, like no `include` (inferred).
         * @example
         */
        Include: string;
        /**
         * @description Number of the page. What is no number from 1 counts as 1 (inferred).
         * @example 1
         */
        PageNumber: number;
        /**
         * @description Rows per page. More than 100 counts as 100, or in the emulator's strict mode is a 400; what is no number from 1 counts as 25 (all inferred).
         * @example 100
         */
        PageSize: number;
    };
    requestBodies: never;
    headers: {
        /** @description JSON, with its charset. */
        JsonUtf8: "application/json; charset=utf-8";
        /** @description The first 32 hexadecimal digits of the SHA-256 of the body before compression. */
        ETag: string;
        /** @description Ask again each time. */
        CacheControl: "max-age=0, private, must-revalidate";
        /** @description For browsers. */
        ContentSecurityPolicy: "upgrade-insecure-requests; frame-ancestors 'self';";
        /** @description For browsers. */
        ReferrerPolicy: "strict-origin-when-cross-origin";
        /** @description For browsers. */
        StrictTransportSecurity: "max-age=31536000; includeSubDomains; preload";
        /** @description For browsers. */
        ContentTypeOptions: "nosniff";
        /** @description For browsers. */
        DownloadOptions: "noopen";
        /** @description Quirk: sent twice, `SAMEORIGIN` and then `DENY`. */
        FrameOptions: "SAMEORIGIN, DENY";
        /** @description Altmetric is hiring. */
        Jobs: "https://www.altmetric.com/jobs";
        /** @description For browsers. */
        CrossDomainPolicies: "none";
        /** @description New for every request. */
        RequestId: string;
        /** @description Seconds that the answer took, with six decimals. */
        Runtime: string;
        /** @description For browsers. */
        XssProtection: "0";
        /** @description What the answer depends on; one line. */
        Vary: "Accept, Origin";
        /** @description Only for requests with `Origin` (inferred); either `*` or that origin. */
        AllowOrigin: string;
        /** @description Different post ids of X allowed within 30 days. */
        TweetIdLimit: number;
        /** @description Post ids of X left within 30 days. */
        TweetIdRemaining: number;
        /** @description Seconds to wait. */
        RetryAfter: number;
        /** @description Never sent with this answer. */
        Never: unknown;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listResearchOutputs: {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
                /**
                 * @description The order; not signed, in spite of its name. Descending unless the value says otherwise, outputs without publication date last (inferred). An unknown one counts as the default (inferred).
                 * @example publication_date
                 */
                "filter[order]"?: components["parameters"]["FilterOrder"];
                /**
                 * @description The same as `filter[order]`, which goes first if both are sent (inferred).
                 * @example score_desc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Number of the page. What is no number from 1 counts as 1 (inferred).
                 * @example 1
                 */
                "page[number]"?: components["parameters"]["PageNumber"];
                /**
                 * @description Rows per page. More than 100 counts as 100, or in the emulator's strict mode is a 400; what is no number from 1 counts as 25 (all inferred).
                 * @example 100
                 */
                "page[size]"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of outputs. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["JsonUtf8"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Security-Policy": components["headers"]["ContentSecurityPolicy"];
                    "Referrer-Policy": components["headers"]["ReferrerPolicy"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "X-Download-Options": components["headers"]["DownloadOptions"];
                    "X-Frame-Options": components["headers"]["FrameOptions"];
                    "X-Jobs": components["headers"]["Jobs"];
                    "X-Permitted-Cross-Domain-Policies": components["headers"]["CrossDomainPolicies"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    "X-XSS-Protection": components["headers"]["XssProtection"];
                    Vary: components["headers"]["Vary"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "X-TweetIDRateLimit-Limit": components["headers"]["Never"];
                    "X-TweetIDRateLimit-Remaining": components["headers"]["Never"];
                    Link: components["headers"]["Never"];
                    "Retry-After": components["headers"]["Never"];
                    "Set-Cookie": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResearchOutputPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Refused"];
            401: components["responses"]["RefusedAsUnauthorized"];
            403: components["responses"]["RefusedAsForbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAttention: {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All sources with mentions. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["JsonUtf8"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Security-Policy": components["headers"]["ContentSecurityPolicy"];
                    "Referrer-Policy": components["headers"]["ReferrerPolicy"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "X-Download-Options": components["headers"]["DownloadOptions"];
                    "X-Frame-Options": components["headers"]["FrameOptions"];
                    "X-Jobs": components["headers"]["Jobs"];
                    "X-Permitted-Cross-Domain-Policies": components["headers"]["CrossDomainPolicies"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    "X-XSS-Protection": components["headers"]["XssProtection"];
                    Vary: components["headers"]["Vary"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "X-TweetIDRateLimit-Limit": components["headers"]["Never"];
                    "X-TweetIDRateLimit-Remaining": components["headers"]["Never"];
                    Link: components["headers"]["Never"];
                    "Retry-After": components["headers"]["Never"];
                    "Set-Cookie": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Refused"];
            401: components["responses"]["RefusedAsUnauthorized"];
            403: components["responses"]["RefusedAsForbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDemographics: {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
                /**
                 * @description The source. `guideline` since 2026. An unknown one counts as `tweet` (inferred).
                 * @example msm
                 */
                "filter[filter]"?: components["schemas"]["DemographicsSource"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All countries with mentions. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["JsonUtf8"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Security-Policy": components["headers"]["ContentSecurityPolicy"];
                    "Referrer-Policy": components["headers"]["ReferrerPolicy"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "X-Download-Options": components["headers"]["DownloadOptions"];
                    "X-Frame-Options": components["headers"]["FrameOptions"];
                    "X-Jobs": components["headers"]["Jobs"];
                    "X-Permitted-Cross-Domain-Policies": components["headers"]["CrossDomainPolicies"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    "X-XSS-Protection": components["headers"]["XssProtection"];
                    Vary: components["headers"]["Vary"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "X-TweetIDRateLimit-Limit": components["headers"]["Never"];
                    "X-TweetIDRateLimit-Remaining": components["headers"]["Never"];
                    Link: components["headers"]["Never"];
                    "Retry-After": components["headers"]["Never"];
                    "Set-Cookie": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemographicsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Refused"];
            401: components["responses"]["RefusedAsUnauthorized"];
            403: components["responses"]["RefusedAsForbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listMentions: {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
                /**
                 * @description The first day of the mention, inclusive (the latter inferred).
                 * @example 2024-01-01
                 */
                "filter[mentioned_after]"?: components["schemas"]["Day"];
                /**
                 * @description The last day of the mention, inclusive (the latter inferred).
                 * @example 2024-06-30
                 */
                "filter[mentioned_before]"?: components["schemas"]["Day"];
                /**
                 * @description Kinds of mentions. Documented since 2026.
                 * @example [
                 *       "tweet",
                 *       "bluesky"
                 *     ]
                 */
                "filter[mention_types][]"?: components["schemas"]["PostType"][];
                /**
                 * @description `type:` and a kind of mention, or the id of a profile.
                 * @example [
                 *       "type:wikipedia",
                 *       "tw:id:132430810"
                 *     ]
                 */
                "filter[mention_sources][]"?: string[];
                /**
                 * @description Countries of the affiliations of the outputs' authors.
                 * @example [
                 *       "JP"
                 *     ]
                 */
                "filter[countries][]"?: components["schemas"]["CountryCode"][];
                /**
                 * @description Named in the web application's list of filters; what it does is not known. Ignored (inferred).
                 * @example true
                 */
                "filter[highlights]"?: string;
                /**
                 * @description The order; not signed, in spite of its name. Descending unless the value says otherwise, outputs without publication date last (inferred). An unknown one counts as the default (inferred).
                 * @example publication_date
                 */
                "filter[order]"?: components["parameters"]["FilterOrder"];
                /**
                 * @description The same as `filter[order]`, which goes first if both are sent (inferred).
                 * @example score_desc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Since 2026. Sent empty, it leaves out `included`; references stay. Names with commas between are taken for everything, like no `include` (inferred).
                 * @example
                 */
                include?: components["parameters"]["Include"];
                /**
                 * @description Number of the page. What is no number from 1 counts as 1 (inferred).
                 * @example 1
                 */
                "page[number]"?: components["parameters"]["PageNumber"];
                /**
                 * @description Rows per page. More than 100 counts as 100, or in the emulator's strict mode is a 400; what is no number from 1 counts as 25 (all inferred).
                 * @example 100
                 */
                "page[size]"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of mentions. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["JsonUtf8"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Security-Policy": components["headers"]["ContentSecurityPolicy"];
                    "Referrer-Policy": components["headers"]["ReferrerPolicy"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "X-Download-Options": components["headers"]["DownloadOptions"];
                    "X-Frame-Options": components["headers"]["FrameOptions"];
                    "X-Jobs": components["headers"]["Jobs"];
                    "X-Permitted-Cross-Domain-Policies": components["headers"]["CrossDomainPolicies"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    "X-XSS-Protection": components["headers"]["XssProtection"];
                    Vary: components["headers"]["Vary"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "X-TweetIDRateLimit-Limit": components["headers"]["TweetIdLimit"];
                    "X-TweetIDRateLimit-Remaining": components["headers"]["TweetIdRemaining"];
                    Link: components["headers"]["Never"];
                    "Retry-After": components["headers"]["Never"];
                    "Set-Cookie": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Refused"];
            401: components["responses"]["RefusedAsUnauthorized"];
            403: components["responses"]["RefusedAsForbidden"];
            429: components["responses"]["TooManyRequestsOrTweets"];
        };
    };
    listMentionSources: {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
                /**
                 * @description Kinds of profiles, which are called differently from kinds of mentions.
                 * @example [
                 *       "type:policy",
                 *       "type:blog"
                 *     ]
                 */
                "filter[mention_sources_types][]"?: components["schemas"]["ProfileTypeFilter"][];
                /**
                 * @description The first day of the mention.
                 * @example 2024-01-01
                 */
                "filter[mention_sources_mentioned_after]"?: components["schemas"]["Day"];
                /**
                 * @description The last day of the mention.
                 * @example 2024-06-30
                 */
                "filter[mention_sources_mentioned_before]"?: components["schemas"]["Day"];
                /**
                 * @description Countries of the profile (inferred; it may be that of the outputs' authors).
                 * @example [
                 *       "JP"
                 *     ]
                 */
                "filter[mention_sources_countries][]"?: components["schemas"]["CountryCode"][];
                /**
                 * @description Most mentions first unless given. `profile-type` sorts by kind of profile, then by mentions. Not signed.
                 * @example profile-type
                 */
                "filter[order]"?: components["schemas"]["MentionSourceOrder"];
                /**
                 * @description The same as `filter[order]`, which goes first if both are sent (inferred).
                 * @example profile-type
                 */
                order?: components["schemas"]["MentionSourceOrder"];
                /**
                 * @description Since 2026. Sent empty, it leaves out `included`; references stay. Names with commas between are taken for everything, like no `include` (inferred).
                 * @example
                 */
                include?: components["parameters"]["Include"];
                /**
                 * @description Number of the page. What is no number from 1 counts as 1 (inferred).
                 * @example 1
                 */
                "page[number]"?: components["parameters"]["PageNumber"];
                /**
                 * @description Rows per page. More than 100 counts as 100, or in the emulator's strict mode is a 400; what is no number from 1 counts as 25 (all inferred).
                 * @example 100
                 */
                "page[size]"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of profiles. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["JsonUtf8"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Security-Policy": components["headers"]["ContentSecurityPolicy"];
                    "Referrer-Policy": components["headers"]["ReferrerPolicy"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "X-Download-Options": components["headers"]["DownloadOptions"];
                    "X-Frame-Options": components["headers"]["FrameOptions"];
                    "X-Jobs": components["headers"]["Jobs"];
                    "X-Permitted-Cross-Domain-Policies": components["headers"]["CrossDomainPolicies"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    "X-XSS-Protection": components["headers"]["XssProtection"];
                    Vary: components["headers"]["Vary"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "X-TweetIDRateLimit-Limit": components["headers"]["Never"];
                    "X-TweetIDRateLimit-Remaining": components["headers"]["Never"];
                    Link: components["headers"]["Never"];
                    "Retry-After": components["headers"]["Never"];
                    "Set-Cookie": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionSourcePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RefusedOrWindow"];
            401: components["responses"]["RefusedAsUnauthorized"];
            403: components["responses"]["RefusedAsForbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listJournals: {
        parameters: {
            query?: {
                /**
                 * @description Words in title, names of authors and editors, or journal.
                 * @example climate
                 */
                "filter[q]"?: components["parameters"]["Q"];
                /**
                 * @description Words in the title.
                 * @example cats & dogs + 100%
                 */
                "filter[title]"?: components["parameters"]["Title"];
                /**
                 * @description The whole database, or the outputs of one's own institution. The default depends on the account.
                 * @example all
                 */
                "filter[scope]"?: components["parameters"]["Scope"];
                /**
                 * @description Outputs that were mentioned within a period up to now, and (inferred but for profiles) only those mentions; `at` is all time.
                 * @example 3m
                 */
                "filter[timeframe]"?: components["parameters"]["Timeframe"];
                /**
                 * @description The first day of publication, inclusive (the latter inferred).
                 * @example 2020-01-01
                 */
                "filter[published_after]"?: components["parameters"]["PublishedAfter"];
                /**
                 * @description The last day of publication, inclusive (the latter inferred).
                 * @example 2020-12-31
                 */
                "filter[published_before]"?: components["parameters"]["PublishedBefore"];
                /**
                 * @description Outputs of a person.
                 * @example 0000-0001-7616-0594
                 */
                "filter[orcid]"?: components["parameters"]["Orcid"];
                /**
                 * @description Outputs that have an identifier of the list, made here or in the web application. An unknown list matches nothing (inferred).
                 * @example 6f1ed002-ab59-4d4e-8b5b-2d2f3a1c9d10
                 */
                "filter[identifier_list_id]"?: components["parameters"]["IdentifierListId"];
                /**
                 * @description Kinds of outputs.
                 * @example [
                 *       "article",
                 *       "dataset"
                 *     ]
                 */
                "filter[type][]"?: components["parameters"]["Type"];
                /**
                 * @description Open access statuses; `oa_all` is all of them but `closed`.
                 * @example [
                 *       "gold",
                 *       "hybrid"
                 *     ]
                 */
                "filter[open_access_types][]"?: components["parameters"]["OpenAccessTypes"];
                /**
                 * @description Ids of journals.
                 * @example [
                 *       "4f6fa4e93cf058f61000245c"
                 *     ]
                 */
                "filter[journal_id][]"?: components["parameters"]["JournalId"];
                /**
                 * @description What DOIs begin with, up to the slash.
                 * @example [
                 *       "10.1016"
                 *     ]
                 */
                "filter[doi_prefix][]"?: components["parameters"]["DoiPrefix"];
                /**
                 * @description What handles begin with, up to the slash.
                 * @example [
                 *       "10568"
                 *     ]
                 */
                "filter[handle_prefix][]"?: components["parameters"]["HandlePrefix"];
                /**
                 * @description Authors, by their ids in the institution's own data.
                 * @example [
                 *       "cuboulder:person:4758"
                 *     ]
                 */
                "filter[author_id][]"?: components["parameters"]["AuthorId"];
                /**
                 * @description Departments of the institution; for their ids see `listDepartments`.
                 * @example [
                 *       "cuboulder:group:112"
                 *     ]
                 */
                "filter[department_id][]"?: components["parameters"]["DepartmentId"];
                /**
                 * @description Publishers, by UUID.
                 * @example [
                 *       "d4c5a8f2-6d1e-4a4b-9a3f-0f8d1c2b7e60"
                 *     ]
                 */
                "filter[publisher_id][]"?: components["parameters"]["PublisherId"];
                /**
                 * @description Funders, by GRID id.
                 * @example [
                 *       "grid.270680.b"
                 *     ]
                 */
                "filter[funders][]"?: components["parameters"]["Funders"];
                /**
                 * @description Institutions of the authors, by GRID id.
                 * @example [
                 *       "grid.5335.0"
                 *     ]
                 */
                "filter[affiliations][]"?: components["parameters"]["Affiliations"];
                /**
                 * @description Fields of research, by ANZSRC 2020 code; two digits for a division, four for a group.
                 * @example [
                 *       "32",
                 *       "3006"
                 *     ]
                 */
                "filter[field_of_research_codes][]"?: components["parameters"]["FieldOfResearchCodes"];
                /**
                 * @description Goals, by number.
                 * @example [
                 *       "3"
                 *     ]
                 */
                "filter[sustainable_development_goals][]"?: components["parameters"]["SustainableDevelopmentGoals"];
                /**
                 * @description Researchers, by Dimensions id. Since 2026.
                 * @example [
                 *       "ur.015071462574.28"
                 *     ]
                 */
                "filter[researcher_id][]"?: components["parameters"]["ResearcherId"];
                /**
                 * @description Grants, by Dimensions id. Since 2026.
                 * @example [
                 *       "grant.13864430"
                 *     ]
                 */
                "filter[grant_id][]"?: components["parameters"]["GrantId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All journals. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["JsonUtf8"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Security-Policy": components["headers"]["ContentSecurityPolicy"];
                    "Referrer-Policy": components["headers"]["ReferrerPolicy"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "X-Download-Options": components["headers"]["DownloadOptions"];
                    "X-Frame-Options": components["headers"]["FrameOptions"];
                    "X-Jobs": components["headers"]["Jobs"];
                    "X-Permitted-Cross-Domain-Policies": components["headers"]["CrossDomainPolicies"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    "X-XSS-Protection": components["headers"]["XssProtection"];
                    Vary: components["headers"]["Vary"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "X-TweetIDRateLimit-Limit": components["headers"]["Never"];
                    "X-TweetIDRateLimit-Remaining": components["headers"]["Never"];
                    Link: components["headers"]["Never"];
                    "Retry-After": components["headers"]["Never"];
                    "Set-Cookie": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Refused"];
            401: components["responses"]["RefusedAsUnauthorized"];
            403: components["responses"]["RefusedAsForbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page. What is no number from 1 counts as 1 (inferred).
                 * @example 1
                 */
                "page[number]"?: components["parameters"]["PageNumber"];
                /**
                 * @description Rows per page. More than 100 counts as 100, or in the emulator's strict mode is a 400; what is no number from 1 counts as 25 (all inferred).
                 * @example 100
                 */
                "page[size]"?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of departments. */
            200: {
                headers: {
                    "Content-Type": components["headers"]["JsonUtf8"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Security-Policy": components["headers"]["ContentSecurityPolicy"];
                    "Referrer-Policy": components["headers"]["ReferrerPolicy"];
                    "Strict-Transport-Security": components["headers"]["StrictTransportSecurity"];
                    "X-Content-Type-Options": components["headers"]["ContentTypeOptions"];
                    "X-Download-Options": components["headers"]["DownloadOptions"];
                    "X-Frame-Options": components["headers"]["FrameOptions"];
                    "X-Jobs": components["headers"]["Jobs"];
                    "X-Permitted-Cross-Domain-Policies": components["headers"]["CrossDomainPolicies"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-Runtime": components["headers"]["Runtime"];
                    "X-XSS-Protection": components["headers"]["XssProtection"];
                    Vary: components["headers"]["Vary"];
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "X-TweetIDRateLimit-Limit": components["headers"]["Never"];
                    "X-TweetIDRateLimit-Remaining": components["headers"]["Never"];
                    Link: components["headers"]["Never"];
                    "Retry-After": components["headers"]["Never"];
                    "Set-Cookie": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Refused"];
            401: components["responses"]["RefusedAsUnauthorized"];
            403: components["responses"]["RefusedAsForbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createIdentifierList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form of up to 4 MiB; JSON is refused (both inferred). */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IdentifierListForm"];
            };
        };
        responses: {
            /** @description The list, new or not (201 for a new one is not excluded). */
            200: {
                headers: {
                    "Content-Type": components["headers"]["JsonUtf8"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifierListAnswer"];
                };
            };
            400: components["responses"]["ListRefused"];
            401: components["responses"]["RefusedAsUnauthorized"];
            403: components["responses"]["RefusedAsForbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
