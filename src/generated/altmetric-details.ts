// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
export interface paths {
    "/v1/{identifier_type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of identifier follows. For the Altmetric ID see `getCountsById`.
                 * @example doi
                 */
                identifier_type: components["schemas"]["CountsIdentifierType"];
                /**
                 * @description All that follows, slashes included. May be URL-encoded as a whole; decoded once.
                 * @example 10.1038/news.2011.490
                 */
                id: components["parameters"]["Identifier"];
            };
            cookie?: never;
        };
        /**
         * Count the attention to one output
         * @description The same answer comes for every identifier of the output. An output that the service knows answers 200
         *     even with score 0; one that was never mentioned is not found.
         *
         *     The DOI is found in any case; `arXiv:` before an arXiv number and the version behind it, hyphens in an
         *     ISBN and zeros before a PMID do not matter. A `doi` that does not begin with `10.` is a 400 (the status
         *     is recorded for fetch; here it is inferred).
         *
         *     Quirk: with `include_sections=images` only `altmetric_id` and `images` come back.
         */
        get: operations["getCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/id/{ids}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One Altmetric ID; or several with commas between, up to 100 in the official client.
                 * @example 241939
                 */
                ids: string;
            };
            cookie?: never;
        };
        /**
         * Count the attention to one output or several, by Altmetric ID
         * @description One ID gives one counts object, as `getCounts` does. Several, which need full access, give `results`.
         *     Their order is the one asked for and unknown ones are left out; if none is known, it is a 404 (all
         *     three inferred). What is no number is not found, too (inferred).
         */
        get: operations["getCountsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fetch/{identifier_type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What kind of identifier follows.
                 * @example doi
                 */
                identifier_type: components["schemas"]["IdentifierType"];
                /**
                 * @description All that follows, slashes included. May be URL-encoded as a whole; decoded once.
                 * @example 10.1038/news.2011.490
                 */
                id: components["parameters"]["Identifier"];
            };
            cookie?: never;
        };
        /**
         * Fetch all that is known of one output, its mentions included
         * @description Not paged: an answer may be several megabytes. Names and forms differ from the counts object almost
         *     everywhere. `include_sources` and `exclude_sources` act on `posts`; in `counts` the sources that are left
         *     out keep their numbers and lose `unique_users`. With both, the first acts before the second (inferred).
         *
         *     Tweets come as IDs only, and each counts towards a quota of 1,500,000 different tweet IDs within 30
         *     days; reading the same ones again is free. When it is used up, `exclude_sources=twitter` still works.
         *
         *     Quirk: a `#` in a DOI that is not encoded cuts off the rest of the address, the key included.
         */
        get: operations["fetchOutput"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/citations/{timeframe}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description How far back from now a mention may lie; `at` is all time. Any other value is not found (inferred).
                 * @example 1w
                 */
                timeframe: components["schemas"]["Timeframe"];
            };
            cookie?: never;
        };
        /**
         * List the outputs that were mentioned within a period
         * @description One page of counts objects, the highest first. All filters must fit.
         *
         *     Quirk: where nothing fits, and past the last page, the answer is a 404 and not an empty list. A loop
         *     that goes on while `page * num_results < total` never meets it.
         */
        get: operations["listCitations"];
        put?: never;
        /**
         * Count the attention to outputs by Altmetric ID, the old way
         * @description The batch of 2014: `results` for the IDs in the form, as asked. No output is left out for lack of mentions
         *     in the timeframe (inferred). If none is known or none is named, it is a 404 (inferred). A key that may
         *     call citations is enough (inferred).
         */
        post: operations["listCitationsByIds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/translate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the Altmetric IDs of many identifiers
         * @description Identifiers of all kinds may be mixed; what each is shows from its form. The answer names those that are
         *     known, spelled exactly as sent.
         *
         *     Quirks: if none is known the answer is a 404 with the JSON body `{}`; a body without `ids` or one that
         *     can't be read gets the same (inferred). In production a 307 to another host comes first and the body must
         *     be sent again there. The form with the identifier in the path (`GET /v1/translate/{id}`) is gone, as
         *     slashes in a row were merged.
         */
        post: operations["translateIdentifiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/internal-{hash}/{identifier_type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Part of the badge script; any hexadecimal number will do (inferred).
                 * @example 556fdf0f
                 */
                hash: string;
                /**
                 * @description Kinds of identifier that a badge can have.
                 * @example doi
                 */
                identifier_type: components["schemas"]["BadgeIdentifierType"];
                /**
                 * @description All that follows, slashes included. May be URL-encoded as a whole; decoded once.
                 * @example 10.1038/news.2011.490
                 */
                id: components["parameters"]["Identifier"];
            };
            cookie?: never;
        };
        /**
         * Count the attention to one output, for a badge
         * @description What the badge script calls, usually with `callback`: the counts object, without a key. A `key` is
         *     ignored and no limit is used up (the latter inferred). The script shows the `?` donut, or nothing, when
         *     it is never called back.
         */
        get: operations["getBadgeCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw a badge
         * @description In production on badges.altmetric.com; this is what `images` points to. The picture depends on the query
         *     alone, no output is looked up: a donut of eight equal arcs in the colours of the letters, clockwise from
         *     the top, with the score in the middle (the geometry is inferred).
         *
         *     SVG, for `Accept: image/svg+xml` or `format=svg`, is an addition of the emulator.
         */
        get: operations["drawBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/donut/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `{altmetric_id}_{size}.png`; 64 and 240 pixels are in use.
                 * @example 241939_64.png
                 */
                file: string;
            };
            cookie?: never;
        };
        /**
         * Draw the badge of an output
         * @description The donut with the score of the output. One that is unknown gets the grey ring with `?` and status 200 (inferred). A size beyond 1 to 1000 becomes the nearest (inferred).
         */
        get: operations["getDonutImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/donut/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `{altmetric_id}_{size}x{size}.png`, 64, 100 or 180 pixels; or `0.png`, the grey ring.
                 * @example 241939_64x64.png
                 */
                file: string;
            };
            cookie?: never;
        };
        /**
         * Draw the badge of an output, under its oldest address
         * @description As `getDonutImage`; the first number of the size counts. The address is still in the sample of the documentation.
         */
        get: operations["getDonutImageOldForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/details.php": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the details page of an output
         * @description The address that `details_url` and badges point to. The page is a simple stand-in for the real one.
         */
        get: operations["showDetailsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/details/{altmetric_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Altmetric ID.
                 * @example 241939
                 */
                altmetric_id: number;
            };
            cookie?: never;
        };
        /**
         * Show the details page of an output, by Altmetric ID
         * @description As `showDetailsPage`, under its newer address.
         */
        get: operations["showDetailsPageById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/details/doi/{doi}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The DOI, in any case; its slash as such or as `%2F`.
                 * @example 10.1038/news.2011.490
                 */
                doi: string;
            };
            cookie?: never;
        };
        /**
         * Show the details page of an output, by DOI
         * @description As `showDetailsPage`, for a DOI.
         */
        get: operations["showDetailsPageByDoi"];
        put?: never;
        post?: never;
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
        /**
         * @description A kind of identifier. `arxiv_id` and `ads_id` are old names of `arxiv` and `ads`. PMC IDs and ISSNs are none.
         * @enum {string}
         */
        IdentifierType: "doi" | "pmid" | "arxiv" | "arxiv_id" | "ads" | "ads_id" | "ssrn" | "repec" | "isbn" | "id" | "handle" | "nct_id" | "urn" | "uri" | "dimensions_publication_id";
        /**
         * @description All kinds but `id`, which has a path of its own. That the old names work here is inferred.
         * @enum {string}
         */
        CountsIdentifierType: "doi" | "pmid" | "arxiv" | "arxiv_id" | "ads" | "ads_id" | "ssrn" | "repec" | "isbn" | "handle" | "nct_id" | "urn" | "uri" | "dimensions_publication_id";
        /**
         * @description The kinds that the badge script has attributes for.
         * @enum {string}
         */
        BadgeIdentifierType: "doi" | "id" | "arxiv" | "pmid" | "handle" | "isbn" | "uri" | "nct_id";
        /**
         * @description A source as filters call it, which is not always its key in answers: `gplus` for `googleplus`, `qna` for `q&a`. Singular and plural are both taken where both are listed.
         * @enum {string}
         */
        SourceFilter: "facebook" | "blogs" | "linkedin" | "video" | "pinterest" | "gplus" | "twitter" | "reddit" | "news" | "f1000" | "rh" | "qna" | "forum" | "peerreview" | "peer_reviews" | "policy" | "weibo" | "bluesky" | "guideline" | "guidelines" | "patent" | "patents";
        /** @enum {string} */
        FetchSection: "counts" | "citation" | "altmetric_score" | "demographics" | "posts" | "images";
        /**
         * @description Days, weeks, months, a year, or all time. `6m` works although it is not documented.
         * @enum {string}
         */
        Timeframe: "at" | "1d" | "2d" | "3d" | "4d" | "5d" | "6d" | "1w" | "1m" | "3m" | "6m" | "1y";
        CitationIdsForm: {
            /** @description Altmetric IDs with commas between. */
            citation_ids: string;
        };
        TranslateRequest: {
            /** @description Identifiers with `|` between, up to 100,000. */
            ids: string;
        };
        CountsAnswer: components["schemas"]["CountsObject"] | components["schemas"]["OutputImages"];
        CountsByIdAnswer: components["schemas"]["CountsObject"] | components["schemas"]["BatchResult"] | components["schemas"]["OutputImages"];
        /**
         * @description The attention to one output. `cited_by_accounts_count` is the sum of all other `cited_by_*` but posts;
         *     `history.at` is `score`; `readers_count` is the sum of `readers`; the score in `images` is rounded up.
         */
        CountsObject: {
            /** @description May hold HTML entities. */
            title: string;
            doi?: components["schemas"]["Doi"];
            pmid?: components["schemas"]["Pmid"];
            pmc?: components["schemas"]["Pmc"];
            /**
             * @deprecated
             * @description Quotes from tweets. Not sent since about 2018.
             */
            tq?: string[];
            arxiv_id?: components["schemas"]["ArxivId"];
            ads_id?: components["schemas"]["AdsId"];
            uri?: string;
            isbns: components["schemas"]["Isbns"];
            altmetric_jid?: components["schemas"]["JournalId"];
            issns: components["schemas"]["Issns"];
            /** @description Absent for outputs without journal. */
            journal?: string;
            /**
             * @deprecated
             * @description The journal's NLM ID. Not sent since about 2014.
             */
            nlmid?: string;
            /** @description Who tweeted; an empty array if nobody is known. Sums to the number of tweeters at most. */
            cohorts: components["schemas"]["Cohorts"] | components["schemas"]["EmptyArray"];
            abstract?: string;
            abstract_source?: string;
            context?: components["schemas"]["Context"];
            /** @description Free text; may be empty. */
            authors: string[];
            authors_or_editors?: components["schemas"]["AuthorsOrEditors"];
            attribution?: components["schemas"]["Attribution"];
            type: components["schemas"]["OutputType"];
            handles: components["schemas"]["Handles"];
            handle?: components["schemas"]["Handle"];
            pubdate?: components["schemas"]["UnixTime"];
            epubdate?: components["schemas"]["UnixTime"];
            dimensions_publication_id?: string;
            altmetric_id: components["schemas"]["AltmetricId"];
            /**
             * @description The same ever since 2012.
             * @constant
             */
            schema: "1.5.4";
            /**
             * @deprecated
             * @description Whether it is open access.
             */
            is_oa: boolean;
            publisher_subjects?: components["schemas"]["PublisherSubjects"];
            /** @description Bluesky accounts. */
            cited_by_bluesky_count?: components["schemas"]["Count"];
            /** @description Book reviews. */
            cited_by_book_reviews_count?: components["schemas"]["Count"];
            /** @description Delicious users (2012 to 2014). */
            cited_by_delicious_count?: components["schemas"]["Count"];
            /** @description Faculty Opinions reviewers. */
            cited_by_f1000_count?: components["schemas"]["Count"];
            /** @description Facebook walls and pages. */
            cited_by_fbwalls_count?: components["schemas"]["Count"];
            /** @description Blogs. */
            cited_by_feeds_count?: components["schemas"]["Count"];
            /** @description Forums. */
            cited_by_forums_count?: components["schemas"]["Count"];
            /** @description Google+ accounts (until 2019). */
            cited_by_gplus_count?: components["schemas"]["Count"];
            /** @description Sources of clinical guidelines. */
            cited_by_guidelines_count?: components["schemas"]["Count"];
            /** @description LinkedIn groups (until about 2015). */
            cited_by_linkedin_count?: components["schemas"]["Count"];
            /** @description News outlets. */
            cited_by_msm_count?: components["schemas"]["Count"];
            /** @description Patents. */
            cited_by_patents_count?: components["schemas"]["Count"];
            /** @description Sites of peer review. */
            cited_by_peer_review_sites_count?: components["schemas"]["Count"];
            /** @description Pinterest accounts (until about 2013). */
            cited_by_pinners_count?: components["schemas"]["Count"];
            /** @description Podcasts. */
            cited_by_podcasts_count?: components["schemas"]["Count"];
            /** @description Policy sources. */
            cited_by_policies_count?: components["schemas"]["Count"];
            /** @description Posts of all sources. */
            cited_by_posts_count?: components["schemas"]["Count"];
            /** @description Questions and answers (Stack Exchange). */
            cited_by_qna_count?: components["schemas"]["Count"];
            /**
             * @deprecated
             * @description The former name of `cited_by_qna_count`. No longer sent.
             */
            cited_by_qs_count?: components["schemas"]["Count"];
            /** @description Reddit users. */
            cited_by_rdts_count?: components["schemas"]["Count"];
            /** @description Outlets of research highlights. */
            cited_by_rh_count?: components["schemas"]["Count"];
            /** @description Syllabi (Open Syllabus). */
            cited_by_syllabi_count?: components["schemas"]["Count"];
            /** @description X (Twitter) accounts. */
            cited_by_tweeters_count?: components["schemas"]["Count"];
            /** @description YouTube channels. */
            cited_by_videos_count?: components["schemas"]["Count"];
            /** @description Sina Weibo accounts (until about 2015). */
            cited_by_weibo_count?: components["schemas"]["Count"];
            /** @description Wikipedia pages. */
            cited_by_wikipedia_count?: components["schemas"]["Count"];
            /** @description Accounts of all sources. */
            cited_by_accounts_count?: components["schemas"]["Count"];
            /** @description Unix time in seconds; at times, in production, as text. */
            last_updated: components["schemas"]["UnixTime"] | string;
            score: components["schemas"]["Score"];
            history: components["schemas"]["ScoreHistory"];
            /** @description `http://dx.doi.org/{doi}` when there is a DOI. */
            url: string;
            /** @description When the first mention was found. */
            added_on: components["schemas"]["UnixTime"];
            /** @description `epubdate`; without one, `pubdate`. */
            published_on?: components["schemas"]["UnixTime"];
            subjects?: components["schemas"]["Subjects"];
            scopus_subjects?: components["schemas"]["ScopusSubjects"];
            /** @description Texts; but numbers, all 0, for an output without a reader record. */
            readers: {
                citeulike: components["schemas"]["ReadersText"];
                mendeley: components["schemas"]["ReadersText"];
                connotea: components["schemas"]["ReadersText"];
            } | {
                citeulike: components["schemas"]["NoReaders"];
                mendeley: components["schemas"]["NoReaders"];
                connotea: components["schemas"]["NoReaders"];
            };
            readers_count: number;
            images: components["schemas"]["Images"];
            /** @description Ends in the Altmetric ID. */
            details_url: string;
        };
        /** @description What is left with `include_sections=images`. */
        OutputImages: {
            altmetric_id: components["schemas"]["AltmetricId"];
            images: components["schemas"]["Images"];
        };
        /** @description Several outputs at once. */
        BatchResult: {
            /** @description Those that are known. */
            results: components["schemas"]["CountsObject"][];
        };
        /** @description Numbers of tweeters; a group without any is absent. */
        Cohorts: {
            /** @description Members of the public. */
            pub?: components["schemas"]["Count"];
            /** @description Practitioners. */
            doc?: components["schemas"]["Count"];
            /** @description Scientists. */
            sci?: components["schemas"]["Count"];
            /** @description Science communicators. */
            com?: components["schemas"]["Count"];
        };
        /** @description How the score compares. Absent, not null, with score 0 and for outputs without journal. "Similar age" is published within six weeks before or after. */
        Context: {
            all: components["schemas"]["ContextGroup"];
            journal: components["schemas"]["ContextGroup"];
            similar_age_3m: components["schemas"]["ContextGroup"];
            similar_age_journal_3m: components["schemas"]["ContextGroup"];
        };
        ContextGroup: {
            /** @description Outputs in the group, this one included. */
            count: number;
            /** @description Sum of their scores divided by `count`. */
            mean: number;
            /** @description 1 is the best; equal scores share the best rank. */
            rank: number;
            pct: components["schemas"]["Percentile"];
            /** @description Outputs with a lower score. */
            higher_than: number;
        };
        /** @description Percentage of the group with a lower score, rounded down, within 1 and 99. */
        Percentile: number;
        /** @description Score gained within the last year, months, days; `at` is the whole score. */
        ScoreHistory: {
            "1y": components["schemas"]["Score"];
            "6m": components["schemas"]["Score"];
            "3m": components["schemas"]["Score"];
            "1m": components["schemas"]["Score"];
            "1w": components["schemas"]["Score"];
            "6d": components["schemas"]["Score"];
            "5d": components["schemas"]["Score"];
            "4d": components["schemas"]["Score"];
            "3d": components["schemas"]["Score"];
            "2d": components["schemas"]["Score"];
            "1d": components["schemas"]["Score"];
            at: components["schemas"]["Score"];
        };
        /** @description Addresses of the badge; they differ in size only. The score is rounded up, `?` for 0. */
        Images: {
            small: string;
            medium: string;
            large: string;
        };
        CitationsPage: {
            query: {
                /** @description Outputs that fit. */
                total: number;
                page: number;
                /** @description Results per page, as asked for. */
                num_results: number;
            };
            results: components["schemas"]["CountsObject"][];
        };
        /** @description Altmetric IDs by identifier, spelled as sent. */
        TranslateResult: {
            [key: string]: components["schemas"]["AltmetricId"];
        };
        /** @description Empty. */
        NothingTranslated: Record<string, never>;
        /** @description All that is known of an output. Every part but `altmetric_id` can be left out by `include_sections`; without it all of them come. */
        FetchObject: {
            altmetric_id: components["schemas"]["AltmetricId"];
            counts?: components["schemas"]["FetchCounts"];
            /**
             * @deprecated
             * @description Quotes from tweets. Not sent since 2018.
             */
            selected_quotes?: string[];
            citation?: components["schemas"]["FetchCitation"];
            altmetric_score?: components["schemas"]["FetchScore"];
            /** @description Who and where readers and posters are; an empty array if nothing is known. */
            demographics?: components["schemas"]["Demographics"] | components["schemas"]["EmptyArray"];
            /** @description The mentions themselves; an empty array if there are none. */
            posts?: components["schemas"]["Posts"] | components["schemas"]["EmptyArray"];
            score?: components["schemas"]["Score"];
            images?: components["schemas"]["Images"];
        };
        /** @description Readers, the total, and a member for each source with posts. Web pages of `posts.misc` count in the total but have no member. */
        FetchCounts: {
            /** @description Texts; but numbers, all 0, for an output without a reader record. */
            readers: {
                mendeley: components["schemas"]["ReadersText"];
                citeulike: components["schemas"]["ReadersText"];
                connotea: components["schemas"]["ReadersText"];
            } | {
                mendeley: components["schemas"]["NoReaders"];
                citeulike: components["schemas"]["NoReaders"];
                connotea: components["schemas"]["NoReaders"];
            };
            total: {
                posts_count: number;
            };
            blogs?: components["schemas"]["BlogsCount"];
            bluesky?: components["schemas"]["SourceCount"];
            /** @description The name is inferred. */
            book_reviews?: components["schemas"]["SourceCount"];
            /** @description The name is inferred. */
            delicious?: components["schemas"]["SourceCount"];
            f1000?: components["schemas"]["SourceCount"];
            facebook?: components["schemas"]["SourceCount"];
            forum?: components["schemas"]["SourceCount"];
            googleplus?: components["schemas"]["SourceCount"];
            guideline?: components["schemas"]["SourceCount"];
            linkedin?: components["schemas"]["SourceCount"];
            news?: components["schemas"]["SourceCount"];
            patent?: components["schemas"]["SourceCount"];
            peer_reviews?: components["schemas"]["SourceCount"];
            pinterest?: components["schemas"]["SourceCount"];
            /** @description The name is inferred. */
            podcast?: components["schemas"]["SourceCount"];
            policy?: components["schemas"]["SourceCount"];
            "q&a"?: components["schemas"]["SourceCount"];
            reddit?: components["schemas"]["SourceCount"];
            rh?: components["schemas"]["SourceCount"];
            /** @description The name is inferred. */
            syllabi?: components["schemas"]["SourceCount"];
            twitter?: components["schemas"]["TwitterCount"];
            video?: components["schemas"]["SourceCount"];
            weibo?: components["schemas"]["SourceCount"];
            wikipedia?: components["schemas"]["SourceCount"];
        };
        SourceCount: {
            unique_users_count: components["schemas"]["Count"];
            /** @description Handles, page IDs, outlets, policy sources; `{language}:{page}` for Wikipedia, `{site}-{question}` for questions. Absent where a source filter leaves the source out. */
            unique_users?: string[];
            posts_count: components["schemas"]["Count"];
        };
        /** @description Quirk; the users are numbers. */
        BlogsCount: {
            unique_users_count: components["schemas"]["Count"];
            /** @description Absent where a source filter leaves the source out. */
            unique_users?: number[];
            posts_count: components["schemas"]["Count"];
        };
        /** @description Without names since 2019. */
        TwitterCount: {
            unique_users_count: components["schemas"]["Count"];
            posts_count: components["schemas"]["Count"];
        };
        /** @description Bibliographic data. At least one identifier is there, mostly the DOI. Members come in alphabetical order, `mendeley_url` last. */
        FetchCitation: {
            abstract?: string;
            abstract_source?: string;
            added_on?: components["schemas"]["UnixTime"];
            ads_id?: components["schemas"]["AdsId"];
            /** @description Of a book, its chapters. */
            aggregate_citation_ids?: components["schemas"]["AltmetricId"][];
            /** @description Of a chapter, its book. */
            aggregated_in?: components["schemas"]["AltmetricId"][];
            altmetric_jid?: components["schemas"]["JournalId"];
            arxiv_id?: components["schemas"]["ArxivId"];
            attribution?: components["schemas"]["Attribution"];
            authors?: string[];
            /** @description New in 2025; the names of the members are inferred. */
            authors_details?: {
                name: string;
                /** @description Where known. */
                dimensions_researcher_id?: string;
            }[];
            authors_or_editors?: components["schemas"]["AuthorsOrEditors"];
            /** @description Of a chapter, its book. */
            book?: {
                title: string;
                isbns: components["schemas"]["Isbns"];
                attribution?: components["schemas"]["Attribution"];
            };
            book_cover_url?: string;
            /** @description Of a book. */
            chapters?: {
                altmetric_id: components["schemas"]["AltmetricId"];
                title: string;
                ordinal_number: number | null;
            }[];
            doi?: components["schemas"]["Doi"];
            /** @description May be empty. */
            endpage?: string;
            epubdate?: components["schemas"]["IsoTime"];
            first_seen_on?: components["schemas"]["IsoTime"];
            /** @description Slugs. */
            funders?: string[];
            handle?: components["schemas"]["Handle"];
            handles?: components["schemas"]["Handles"];
            hlom_id?: string;
            hollis_id?: string;
            is_oa?: boolean;
            isbns?: components["schemas"]["Isbns"];
            issns: components["schemas"]["Issns"];
            /** @description May be empty. */
            issue?: string;
            journal?: string;
            last_mentioned_on?: components["schemas"]["UnixTime"];
            last_updated?: components["schemas"]["UnixTime"];
            links?: string[];
            nct_id?: string;
            pdf_url?: string;
            pmc?: components["schemas"]["Pmc"];
            pmid?: components["schemas"]["Pmid"];
            pubdate?: components["schemas"]["IsoTime"];
            published_on?: components["schemas"]["UnixTime"];
            publisher?: string;
            publisher_subjects?: components["schemas"]["PublisherSubjects"];
            repec?: string;
            scopus_subjects?: components["schemas"]["ScopusSubjects"];
            ssrn?: string;
            /** @description May be empty. */
            startpage?: string;
            subjects?: components["schemas"]["Subjects"];
            /** @description May hold HTML entities. */
            title: string;
            /**
             * @deprecated
             * @description Quotes from tweets. Not sent since about 2018.
             */
            tq?: string | string[];
            type: components["schemas"]["OutputType"];
            uri?: string;
            urn?: string;
            /** @description May be empty. */
            volume?: string;
            mendeley_url?: string;
        };
        FetchScore: {
            score: components["schemas"]["Score"];
            score_history: components["schemas"]["ScoreHistory"];
            /** @description Null with score 0 and for outputs without journal. */
            context_for_score: components["schemas"]["ContextForScore"] | null;
        };
        /** @description How the score compares. */
        ContextForScore: {
            all: components["schemas"]["ContextForScoreGroup"];
            similar_age_3m: components["schemas"]["ContextForScoreGroup"];
            this_journal: components["schemas"]["ContextForScoreGroup"];
            similar_age_this_journal_3m: components["schemas"]["ContextForScoreGroup"];
        };
        ContextForScoreGroup: {
            /** @description Outputs in the group. */
            total_number_of_other_articles: number;
            mean: number;
            rank: number;
            this_scored_higher_than_pct: components["schemas"]["Percentile"];
            this_scored_higher_than: number;
            /** @constant */
            rank_type: "exact";
            /** @description Equals `total_number_of_other_articles`. */
            sample_size: number;
            /** @description Equals `this_scored_higher_than_pct`. */
            percentile: components["schemas"]["Percentile"];
        };
        Demographics: {
            /** @deprecated */
            poster_types?: {
                member_of_the_public?: components["schemas"]["Count"];
                researcher?: components["schemas"]["Count"];
                practitioner?: components["schemas"]["Count"];
                science_communicator?: components["schemas"]["Count"];
            };
            users?: {
                twitter?: {
                    cohorts: components["schemas"]["NamedCohorts"];
                };
                mendeley?: {
                    /** @description Quirk; two spaces stand before `>` after `Student`, as in `Student  > Ph. D. Student`, else one. */
                    by_status?: components["schemas"]["CountsByName"];
                    by_discipline?: components["schemas"]["CountsByName"];
                };
            };
            geo?: {
                twitter?: components["schemas"]["CountsByCountry"];
                mendeley?: components["schemas"]["CountsByCountry"];
            };
        };
        NamedCohorts: {
            "Members of the public"?: components["schemas"]["Count"];
            Scientists?: components["schemas"]["Count"];
            "Practitioners (doctors, other healthcare professionals)"?: components["schemas"]["Count"];
            "Science communicators (journalists, bloggers, editors)"?: components["schemas"]["Count"];
        };
        CountsByName: {
            [key: string]: components["schemas"]["Count"];
        };
        /** @description By two-letter country code. */
        CountsByCountry: {
            [key: string]: components["schemas"]["Count"];
        };
        /**
         * @description A list for each source that has posts. Forms of `bluesky`, `book_reviews`, `delicious`, `forum`,
         *     `guideline`, `linkedin`, `patent`, `peer_reviews`, `pinterest`, `podcast`, `rh`, `syllabi` and `weibo` are
         *     inferred.
         */
        Posts: {
            blogs?: components["schemas"]["BlogPost"][];
            bluesky?: components["schemas"]["InferredPosts"];
            /** @description The name is inferred. */
            book_reviews?: components["schemas"]["InferredPosts"];
            /** @description The name is inferred. */
            delicious?: components["schemas"]["InferredPosts"];
            f1000?: components["schemas"]["F1000Post"][];
            facebook?: components["schemas"]["FacebookPost"][];
            forum?: components["schemas"]["InferredPosts"];
            googleplus?: components["schemas"]["GooglePlusPost"][];
            guideline?: components["schemas"]["InferredPosts"];
            linkedin?: components["schemas"]["InferredPosts"];
            misc?: components["schemas"]["MiscPost"][];
            news?: components["schemas"]["NewsPost"][];
            patent?: components["schemas"]["InferredPosts"];
            peer_reviews?: components["schemas"]["InferredPosts"];
            pinterest?: components["schemas"]["InferredPosts"];
            podcast?: components["schemas"]["InferredPosts"];
            policy?: components["schemas"]["PolicyPost"][];
            "q&a"?: components["schemas"]["QnaPost"][];
            reddit?: components["schemas"]["RedditPost"][];
            rh?: components["schemas"]["InferredPosts"];
            syllabi?: components["schemas"]["InferredPosts"];
            twitter?: components["schemas"]["Tweet"][];
            video?: components["schemas"]["VideoPost"][];
            weibo?: components["schemas"]["InferredPosts"];
            wikipedia?: components["schemas"]["WikipediaPost"][];
        };
        /** @description In the form since July 2019, IDs only. */
        Tweet: {
            /** @enum {string} */
            license: "public" | "gnip";
            citation_ids: components["schemas"]["CitationIds"];
            author: {
                tweeter_id: string;
            };
            tweet_id: string;
        };
        /** @description British newspapers under license come without `title` and `url`. */
        NewsPost: {
            title?: components["schemas"]["PostTitle"];
            url?: components["schemas"]["PostUrl"];
            license: components["schemas"]["PublicLicense"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            summary: string;
            author: {
                name: string;
                url: components["schemas"]["PostUrl"];
                image: components["schemas"]["PostUrl"];
            };
        };
        /** @description Nobody recorded this source; its posts are taken to look like news. */
        InferredPosts: {
            title: components["schemas"]["PostTitle"];
            url: components["schemas"]["PostUrl"];
            license: components["schemas"]["PublicLicense"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            summary: string;
            author: {
                name: string;
                url: components["schemas"]["PostUrl"];
                image: components["schemas"]["PostUrl"];
            };
        }[];
        BlogPost: {
            title: components["schemas"]["PostTitle"];
            url: components["schemas"]["PostUrl"];
            /** @description Absent on older posts. */
            license?: components["schemas"]["PublicLicense"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            summary: string;
            author: components["schemas"]["BlogAuthor"];
        };
        F1000Post: {
            title: components["schemas"]["PostTitle"];
            url: components["schemas"]["PostUrl"];
            /** @description Absent on older posts. */
            license?: components["schemas"]["PublicLicense"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            summary: string;
            author: components["schemas"]["BlogAuthor"];
            /** @description The type of the items is inferred. */
            f1000_classes: string[];
        };
        BlogAuthor: {
            name: string;
            url: components["schemas"]["PostUrl"];
            /** @description May be empty. */
            description: string;
        };
        FacebookPost: {
            title: components["schemas"]["PostTitle"];
            url: components["schemas"]["PostUrl"];
            license: components["schemas"]["PublicLicense"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            summary?: string;
            author: {
                name: string;
                url: components["schemas"]["PostUrl"];
                /** @description Quirk; `false` when there is none. */
                facebook_wall_name: string | false;
                image: components["schemas"]["PostUrl"];
                id_on_source: components["schemas"]["IdOnSource"];
            };
        };
        GooglePlusPost: {
            title: components["schemas"]["PostTitle"];
            url: components["schemas"]["PostUrl"];
            license?: components["schemas"]["PublicLicense"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            summary: string;
            author: {
                name: string;
                url: components["schemas"]["PostUrl"];
                image: components["schemas"]["PostUrl"];
                id_on_source: components["schemas"]["IdOnSource"];
            };
        };
        /** @description Quirk; there is no license. */
        RedditPost: {
            title: components["schemas"]["PostTitle"];
            url: components["schemas"]["PostUrl"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            author: {
                name: string;
                url: components["schemas"]["PostUrl"];
                image?: components["schemas"]["PostUrl"];
                /** @description The subreddit. */
                id_on_source: components["schemas"]["IdOnSource"];
                followers: number;
                /** @description Its title. */
                subreddit: string;
            };
        };
        PolicyPost: {
            title: components["schemas"]["PostTitle"];
            url: components["schemas"]["PostUrl"];
            license: components["schemas"]["PublicLicense"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            source: {
                name: string;
                description: string;
                geo: {
                    country: string;
                };
            };
            page_url: components["schemas"]["PostUrl"];
            /** @description The type of the items is inferred. */
            collections: string[];
            author: {
                image: components["schemas"]["PostUrl"];
            };
        };
        WikipediaPost: {
            title: components["schemas"]["PostTitle"];
            /** @description The edit that brought the mention. */
            url: string;
            license: components["schemas"]["PublicLicense"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            summary?: string;
            page_url: string;
            wiki_lang: string;
            author: {
                name: string;
                url: components["schemas"]["PostUrl"];
            };
        };
        VideoPost: {
            title: components["schemas"]["PostTitle"];
            url: components["schemas"]["PostUrl"];
            image: components["schemas"]["PostUrl"];
            license: components["schemas"]["PublicLicense"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            summary: string;
            embed: {
                /** @constant */
                type: "youtube";
                youtube_id: string;
            };
            author: {
                name: string;
                id_on_source: components["schemas"]["IdOnSource"];
            };
        };
        QnaPost: {
            title: components["schemas"]["PostTitle"];
            url: components["schemas"]["PostUrl"];
            license: components["schemas"]["PublicLicense"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            summary: string;
            author: {
                id_on_source: components["schemas"]["IdOnSource"];
            };
        };
        MiscPost: {
            title: components["schemas"]["PostTitle"];
            url: components["schemas"]["PostUrl"];
            license: components["schemas"]["PublicLicense"];
            citation_ids: components["schemas"]["CitationIds"];
            posted_on: components["schemas"]["PostedOn"];
            summary: string;
            author: {
                /** @description The address of the site. */
                name: string;
            };
        };
        /** @description May hold HTML entities. */
        PostTitle: string;
        PostUrl: string;
        /** @constant */
        PublicLicense: "public";
        IdOnSource: string;
        /** @description Outputs that the post mentions; this one is among them, sometimes twice. */
        CitationIds: components["schemas"]["AltmetricId"][];
        /** Format: date-time */
        PostedOn: string;
        /** @description Not persistent; duplicates are merged. */
        AltmetricId: number;
        /** @description Never 0; absent instead. */
        Count: number;
        /** @description Whole values come as integers. */
        Score: number;
        /** @description Unix time in seconds. */
        UnixTime: number;
        /**
         * Format: date-time
         * @description ISO 8601 with offset.
         */
        IsoTime: string;
        /** @description A number as text. */
        ReadersText: string;
        /** @constant */
        NoReaders: 0;
        /** @description Stands for an object without members. */
        EmptyArray: string[];
        /** @description As registered, usually in lower case. */
        Doi: string;
        Pmid: string;
        Pmc: string;
        ArxivId: string;
        /** @description A bibcode. */
        AdsId: string;
        /** @description A journal or collection. */
        JournalId: string;
        /** @description May be empty. */
        Isbns: string[];
        /** @description With hyphens; may be empty. */
        Issns: string[];
        Handle: string;
        /** @description May be empty. */
        Handles: components["schemas"]["Handle"][];
        /** @description Of books. */
        AuthorsOrEditors: string[];
        /** @description Of books and chapters, where the data comes from. */
        Attribution: string;
        /**
         * @deprecated
         * @description Slugs.
         */
        Subjects: string[];
        /**
         * @deprecated
         * @description Names.
         */
        ScopusSubjects: string[];
        /** @enum {string} */
        OutputType: "article" | "news" | "book" | "chapter" | "dataset" | "clinical_trial_study_record";
        PublisherSubjects: {
            name: string;
            /** @enum {string} */
            scheme: "era" | "bmj" | "springer" | "npg";
        }[];
        /** @constant */
        NotFoundText: "Not Found";
        /**
         * @description The text is inferred.
         * @constant
         */
        BadRequestText: "Bad Request";
        /** @constant */
        KeyMissingText: "You must supply an API key in a parameter named 'key'. As of 10 November 2025, all users need an API key to access the Altmetric Details Page API. To obtain access, register for an API key at https://www.altmetric.com/solutions/altmetric-api/";
        /** @constant */
        KeyInvalidText: "The API key you supplied was invalid.";
        /** @constant */
        CommercialKeyText: "You must have a commercial license key to use this call.";
        /**
         * @description The text is inferred.
         * @constant
         */
        TooManyRequestsText: "Too many requests";
        /** @constant */
        TweetQuotaText: "Tweet ID rate limit exceeded, please see X-TweetIdRateLimit headers and try again later";
        /** @description The JSON, within a call of the function that was named. */
        JsonpScript: string;
        /** @description The JSON, within a call of the function that was named; dots are allowed. */
        BadgeJsonpScript: string;
        /** @description A PNG file. */
        PngImage: string;
        SvgImage: string;
        HtmlPage: string;
    };
    responses: {
        /** @description Nothing is there, or the output is unknown. */
        NotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["NotFoundText"];
            };
        };
        /** @description The output is unknown; or nothing fits. Carries the limit headers. */
        OutputNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["Never"];
                "X-HourlyRateLimit-Limit": components["headers"]["HourlyLimit"];
                "X-HourlyRateLimit-Remaining": components["headers"]["HourlyRemaining"];
                "X-DailyRateLimit-Limit": components["headers"]["DailyLimit"];
                "X-DailyRateLimit-Remaining": components["headers"]["DailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["NotFoundText"];
            };
        };
        /** @description A DOI that does not begin with `10.`, or a callback with characters that are not allowed. */
        BadRequest: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["BadRequestText"];
            };
        };
        /** @description There is no key, or it is not valid. */
        KeyMissingOrInvalid: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["KeyMissingText"] | components["schemas"]["KeyInvalidText"];
            };
        };
        /** @description What 401 says, with the status that the documentation gives. Only when the emulator is switched to it; the live service answers 401. */
        KeyRefusedAsDocumented: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["KeyMissingText"] | components["schemas"]["KeyInvalidText"];
            };
        };
        /** @description The key is valid but may not make this call. Only when the emulator is switched to documented statuses also what 401 says. */
        CommercialKeyNeeded: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["CommercialKeyText"] | components["schemas"]["KeyMissingText"] | components["schemas"]["KeyInvalidText"];
            };
        };
        /** @description The limit of the hour or the day is used up; the header of that window says 0. There is no `Retry-After`. Until about 2015 the status was 420. */
        TooManyRequests: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["Never"];
                "Retry-After": components["headers"]["Never"];
                "X-HourlyRateLimit-Limit": components["headers"]["HourlyLimit"];
                "X-HourlyRateLimit-Remaining": components["headers"]["HourlyRemaining"];
                "X-DailyRateLimit-Limit": components["headers"]["DailyLimit"];
                "X-DailyRateLimit-Remaining": components["headers"]["DailyRemaining"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["TooManyRequestsText"];
            };
        };
        /** @description The limit of the hour or the day is used up; or the quota of tweet IDs, and the call would return tweets. */
        TooManyRequestsOrTweets: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["Never"];
                "Retry-After": components["headers"]["Never"];
                "X-HourlyRateLimit-Limit": components["headers"]["HourlyLimit"];
                "X-HourlyRateLimit-Remaining": components["headers"]["HourlyRemaining"];
                "X-DailyRateLimit-Limit": components["headers"]["DailyLimit"];
                "X-DailyRateLimit-Remaining": components["headers"]["DailyRemaining"];
                "X-TweetIDRateLimit-Limit": components["headers"]["TweetIdLimit"];
                "X-TweetIDRateLimit-Remaining": components["headers"]["TweetIdRemaining"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["TooManyRequestsText"] | components["schemas"]["TweetQuotaText"];
            };
        };
        /** @description Send the same body to the address in `Location`. In production the host's name contains `api-prod-post-cache`; in the emulator a switch. */
        PostRedirect: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                /** @description The same path and query on another host. */
                Location: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Any origin may call. */
        Options: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["Never"];
                /** @description The methods of the service. */
                "Access-Control-Allow-Methods"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The name of the client program is not welcome (recorded for `libwww-perl`; the body is inferred). Off by default. */
        AgentRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": "Forbidden";
            };
        };
        /** @description Something failed in the service. The body is not known. */
        ServerError: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description This version of the service is down. The body is not known. */
        Maintenance: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The service can't be reached behind its edge, or takes too long. The status 503 was seen of the image host in 2026, for all pictures; its body is not known, and inferred to be the status in words, as in the other errors of the service. It is no answer of the operations: the emulator gives it by a fault. */
        EdgeError: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The body is larger than the edge takes (inferred). */
        BodyTooLarge: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": "Request Entity Too Large";
            };
        };
        /** @description The picture. */
        Donut: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "image/png": components["schemas"]["PngImage"];
            };
        };
        /** @description The page. */
        DetailsPage: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["HtmlPage"];
            };
        };
    };
    parameters: {
        /**
         * @description All that follows, slashes included. May be URL-encoded as a whole; decoded once.
         * @example 10.1038/news.2011.490
         */
        Identifier: string;
        /**
         * @description Function to call with the answer (JSONP). Any other character is a 400, and the text is not repeated (inferred). Errors come as they are, without a call (inferred).
         * @example my_callback
         */
        Callback: string;
        /**
         * @description `images` gives only `altmetric_id` and `images`. Other values have no effect (inferred). Not documented here.
         * @example images
         */
        CountsSections: "images";
    };
    requestBodies: never;
    headers: {
        /** @description Pages of any origin may read the answer. */
        AllowOrigin: "*";
        /** @description Never sent with this answer. */
        Never: unknown;
        /** @description Calls allowed within the hour. */
        HourlyLimit: number;
        /** @description Calls left within the hour. */
        HourlyRemaining: number;
        /** @description Calls allowed within the day. */
        DailyLimit: number;
        /** @description Calls left within the day. */
        DailyRemaining: number;
        /** @description Different tweet IDs allowed within 30 days; only where tweets are returned. */
        TweetIdLimit: number;
        /** @description Tweet IDs left within 30 days; only where tweets are returned. */
        TweetIdRemaining: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCounts: {
        parameters: {
            query?: {
                /**
                 * @description Function to call with the answer (JSONP). Any other character is a 400, and the text is not repeated (inferred). Errors come as they are, without a call (inferred).
                 * @example my_callback
                 */
                callback?: components["parameters"]["Callback"];
                /**
                 * @description `images` gives only `altmetric_id` and `images`. Other values have no effect (inferred). Not documented here.
                 * @example images
                 */
                include_sections?: components["parameters"]["CountsSections"];
            };
            header?: never;
            path: {
                /**
                 * @description What kind of identifier follows. For the Altmetric ID see `getCountsById`.
                 * @example doi
                 */
                identifier_type: components["schemas"]["CountsIdentifierType"];
                /**
                 * @description All that follows, slashes included. May be URL-encoded as a whole; decoded once.
                 * @example 10.1038/news.2011.490
                 */
                id: components["parameters"]["Identifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts; or, if asked for, just the images. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["Never"];
                    "X-HourlyRateLimit-Limit": components["headers"]["HourlyLimit"];
                    "X-HourlyRateLimit-Remaining": components["headers"]["HourlyRemaining"];
                    "X-DailyRateLimit-Limit": components["headers"]["DailyLimit"];
                    "X-DailyRateLimit-Remaining": components["headers"]["DailyRemaining"];
                    "X-TweetIDRateLimit-Limit": components["headers"]["Never"];
                    "X-TweetIDRateLimit-Remaining": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsAnswer"];
                    "application/javascript": components["schemas"]["JsonpScript"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["KeyMissingOrInvalid"];
            403: components["responses"]["KeyRefusedAsDocumented"];
            404: components["responses"]["OutputNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCountsById: {
        parameters: {
            query?: {
                /**
                 * @description Function to call with the answer (JSONP). Any other character is a 400, and the text is not repeated (inferred). Errors come as they are, without a call (inferred).
                 * @example my_callback
                 */
                callback?: components["parameters"]["Callback"];
                /**
                 * @description `images` gives only `altmetric_id` and `images`. Other values have no effect (inferred). Not documented here.
                 * @example images
                 */
                include_sections?: components["parameters"]["CountsSections"];
            };
            header?: never;
            path: {
                /**
                 * @description One Altmetric ID; or several with commas between, up to 100 in the official client.
                 * @example 241939
                 */
                ids: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts of one output; those of several; or, if asked for, just the images of one. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["Never"];
                    "X-HourlyRateLimit-Limit": components["headers"]["HourlyLimit"];
                    "X-HourlyRateLimit-Remaining": components["headers"]["HourlyRemaining"];
                    "X-DailyRateLimit-Limit": components["headers"]["DailyLimit"];
                    "X-DailyRateLimit-Remaining": components["headers"]["DailyRemaining"];
                    "X-TweetIDRateLimit-Limit": components["headers"]["Never"];
                    "X-TweetIDRateLimit-Remaining": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsByIdAnswer"];
                    "application/javascript": components["schemas"]["JsonpScript"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["KeyMissingOrInvalid"];
            403: components["responses"]["CommercialKeyNeeded"];
            404: components["responses"]["OutputNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    fetchOutput: {
        parameters: {
            query?: {
                /**
                 * @description Sources whose posts are wanted, with commas between; unknown names are ignored (inferred). Default all.
                 * @example [
                 *       "news",
                 *       "blogs"
                 *     ]
                 */
                include_sources?: components["schemas"]["SourceFilter"][];
                /**
                 * @description Sources whose posts are not wanted, with commas between. Default none.
                 * @example [
                 *       "twitter"
                 *     ]
                 */
                exclude_sources?: components["schemas"]["SourceFilter"][];
                /**
                 * @description Parts that are wanted, with commas between; `altmetric_id` always comes, `score` goes with `altmetric_score`, and no known name gives just `altmetric_id` (the latter two inferred). Default all.
                 * @example [
                 *       "counts",
                 *       "posts"
                 *     ]
                 */
                include_sections?: components["schemas"]["FetchSection"][];
                /**
                 * @description `original_tweets` leaves retweets out of `posts.twitter`; `counts` stay as they are. Other values are ignored (inferred).
                 * @example original_tweets
                 */
                post_types?: "original_tweets";
                /**
                 * @description Function to call with the answer (JSONP). Any other character is a 400, and the text is not repeated (inferred). Errors come as they are, without a call (inferred).
                 * @example my_callback
                 */
                callback?: components["parameters"]["Callback"];
            };
            header?: never;
            path: {
                /**
                 * @description What kind of identifier follows.
                 * @example doi
                 */
                identifier_type: components["schemas"]["IdentifierType"];
                /**
                 * @description All that follows, slashes included. May be URL-encoded as a whole; decoded once.
                 * @example 10.1038/news.2011.490
                 */
                id: components["parameters"]["Identifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The output. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["Never"];
                    "X-HourlyRateLimit-Limit": components["headers"]["HourlyLimit"];
                    "X-HourlyRateLimit-Remaining": components["headers"]["HourlyRemaining"];
                    "X-DailyRateLimit-Limit": components["headers"]["DailyLimit"];
                    "X-DailyRateLimit-Remaining": components["headers"]["DailyRemaining"];
                    "X-TweetIDRateLimit-Limit": components["headers"]["TweetIdLimit"];
                    "X-TweetIDRateLimit-Remaining": components["headers"]["TweetIdRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchObject"];
                    "application/javascript": components["schemas"]["JsonpScript"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["KeyMissingOrInvalid"];
            403: components["responses"]["CommercialKeyNeeded"];
            404: components["responses"]["OutputNotFound"];
            429: components["responses"]["TooManyRequestsOrTweets"];
        };
    };
    listCitations: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page. What is no number from 1 counts as 1 (inferred).
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Results per page. More than 100 counts as 100; below 1 or no number as 25 (inferred).
                 * @example 100
                 */
                num_results?: number;
                /**
                 * @description Sources with commas between; an output fits when it was mentioned in one of them (inferred).
                 * @example [
                 *       "twitter",
                 *       "news"
                 *     ]
                 */
                cited_in?: components["schemas"]["SourceFilter"][];
                /**
                 * @description One source; like `cited_in`. Not documented.
                 * @example news
                 */
                citation_type?: components["schemas"]["SourceFilter"];
                /**
                 * @description What the DOI begins with, up to its slash.
                 * @example 10.1038
                 */
                doi_prefix?: string;
                /**
                 * @description What the handle begins with, up to its slash. Not documented.
                 * @example 10568
                 */
                handle_prefix?: string;
                /**
                 * @description ISSNs of journals, with commas between, with or without hyphen; an output fits with one of them.
                 * @example [
                 *       "0018-2648"
                 *     ]
                 */
                issns?: string[];
                /**
                 * @description The same as `issns`, under its other name.
                 * @example [
                 *       "00182648"
                 *     ]
                 */
                issn?: string[];
                /**
                 * @description NLM IDs of journals, with commas between. No longer documented.
                 * @example [
                 *       "0410462"
                 *     ]
                 */
                nlmid?: string[];
                /**
                 * @description Slugs of subjects, with commas between. No longer documented.
                 * @example [
                 *       "science"
                 *     ]
                 */
                subjects?: string[];
                /**
                 * @description Names of Scopus subjects, with commas between. Not documented.
                 * @example [
                 *       "General"
                 *     ]
                 */
                scopus_subjects?: string[];
                /**
                 * @description `score` is what was gained within the timeframe, `at_score` the total; `first_seen` is the first mention. The highest or latest comes first. An unknown value counts as `score` (inferred).
                 * @example at_score
                 */
                order_by?: "score" | "at_score" | "readers" | "first_seen" | "pubdate";
                /**
                 * @description Function to call with the answer (JSONP). Any other character is a 400, and the text is not repeated (inferred). Errors come as they are, without a call (inferred).
                 * @example my_callback
                 */
                callback?: components["parameters"]["Callback"];
            };
            header?: never;
            path: {
                /**
                 * @description How far back from now a mention may lie; `at` is all time. Any other value is not found (inferred).
                 * @example 1w
                 */
                timeframe: components["schemas"]["Timeframe"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page with at least one output. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["Never"];
                    "X-HourlyRateLimit-Limit": components["headers"]["HourlyLimit"];
                    "X-HourlyRateLimit-Remaining": components["headers"]["HourlyRemaining"];
                    "X-DailyRateLimit-Limit": components["headers"]["DailyLimit"];
                    "X-DailyRateLimit-Remaining": components["headers"]["DailyRemaining"];
                    "X-TweetIDRateLimit-Limit": components["headers"]["Never"];
                    "X-TweetIDRateLimit-Remaining": components["headers"]["Never"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitationsPage"];
                    "application/javascript": components["schemas"]["JsonpScript"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["KeyMissingOrInvalid"];
            403: components["responses"]["KeyRefusedAsDocumented"];
            404: components["responses"]["OutputNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listCitationsByIds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description How far back from now a mention may lie; `at` is all time. Any other value is not found (inferred).
                 * @example 1w
                 */
                timeframe: components["schemas"]["Timeframe"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CitationIdsForm"];
            };
        };
        responses: {
            /** @description The outputs that are known. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["Never"];
                    "X-HourlyRateLimit-Limit": components["headers"]["HourlyLimit"];
                    "X-HourlyRateLimit-Remaining": components["headers"]["HourlyRemaining"];
                    "X-DailyRateLimit-Limit": components["headers"]["DailyLimit"];
                    "X-DailyRateLimit-Remaining": components["headers"]["DailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            307: components["responses"]["PostRedirect"];
            401: components["responses"]["KeyMissingOrInvalid"];
            403: components["responses"]["KeyRefusedAsDocumented"];
            404: components["responses"]["OutputNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    translateIdentifiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TranslateRequest"];
                "application/json": components["schemas"]["TranslateRequest"];
            };
        };
        responses: {
            /** @description The identifiers that are known. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["Never"];
                    "X-HourlyRateLimit-Limit": components["headers"]["HourlyLimit"];
                    "X-HourlyRateLimit-Remaining": components["headers"]["HourlyRemaining"];
                    "X-DailyRateLimit-Limit": components["headers"]["DailyLimit"];
                    "X-DailyRateLimit-Remaining": components["headers"]["DailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslateResult"];
                };
            };
            307: components["responses"]["PostRedirect"];
            401: components["responses"]["KeyMissingOrInvalid"];
            403: components["responses"]["CommercialKeyNeeded"];
            /** @description None of the identifiers is known. */
            404: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Expose-Headers": components["headers"]["Never"];
                    "X-HourlyRateLimit-Limit": components["headers"]["HourlyLimit"];
                    "X-HourlyRateLimit-Remaining": components["headers"]["HourlyRemaining"];
                    "X-DailyRateLimit-Limit": components["headers"]["DailyLimit"];
                    "X-DailyRateLimit-Remaining": components["headers"]["DailyRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NothingTranslated"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getBadgeCounts: {
        parameters: {
            query?: {
                /**
                 * @description Function to call with the answer; here dots are allowed.
                 * @example _altmetric.embed_callback
                 */
                callback?: string;
                /**
                 * @description Host of the page with the badge; has no effect.
                 * @example example.org
                 */
                domain?: string;
                /**
                 * @description Hour and day until which the answer may be cached at the edge; has no effect.
                 * @example 3-25
                 */
                cache_until?: string;
                /**
                 * @description A public key that the script carries; ignored.
                 * @example b59d0a43d6acb5a6c7a2b0d4e2b1bb9f
                 */
                key?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Part of the badge script; any hexadecimal number will do (inferred).
                 * @example 556fdf0f
                 */
                hash: string;
                /**
                 * @description Kinds of identifier that a badge can have.
                 * @example doi
                 */
                identifier_type: components["schemas"]["BadgeIdentifierType"];
                /**
                 * @description All that follows, slashes included. May be URL-encoded as a whole; decoded once.
                 * @example 10.1038/news.2011.490
                 */
                id: components["parameters"]["Identifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsObject"];
                    "application/javascript": components["schemas"]["BadgeJsonpScript"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    drawBadge: {
        parameters: {
            query?: {
                /**
                 * @description Width and height in pixels; 64, 100 and 180 are in use. One beyond the bounds becomes the nearest, what is no whole number counts as 64 (inferred).
                 * @example 180
                 */
                size?: number;
                /**
                 * @description The score, rounded up; `?` if unknown. Without it no text is drawn. What is no number of up to seven characters counts as missing (inferred).
                 * @example 141
                 */
                score?: string;
                /**
                 * @description Eight letters, one an arc; `?` and unknown letters are grey. Fewer are filled up with `?`, more cut off (inferred).
                 * @example mbrttttf
                 */
                types?: string;
                /**
                 * @description A ring, or eight strips with the score in a box. Unknown values count as `donut` (inferred).
                 * @example donut
                 */
                style?: "donut" | "bar";
                /**
                 * @description An addition of the emulator.
                 * @example svg
                 */
                format?: "png" | "svg";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": components["schemas"]["PngImage"];
                    "image/svg+xml": components["schemas"]["SvgImage"];
                };
            };
        };
    };
    getDonutImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `{altmetric_id}_{size}.png`; 64 and 240 pixels are in use.
                 * @example 241939_64.png
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Donut"];
        };
    };
    getDonutImageOldForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `{altmetric_id}_{size}x{size}.png`, 64, 100 or 180 pixels; or `0.png`, the grey ring.
                 * @example 241939_64x64.png
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Donut"];
        };
    };
    showDetailsPage: {
        parameters: {
            query: {
                /**
                 * @description The Altmetric ID; without it the page is not found.
                 * @example 241939
                 */
                citation_id: number;
                /**
                 * @description Host of the page with the badge; has no effect.
                 * @example example.org
                 */
                domain?: string;
                /**
                 * @description Source to show first; has no effect here.
                 * @example twitter
                 */
                tab?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DetailsPage"];
            404: components["responses"]["NotFound"];
        };
    };
    showDetailsPageById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Altmetric ID.
                 * @example 241939
                 */
                altmetric_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DetailsPage"];
            404: components["responses"]["NotFound"];
        };
    };
    showDetailsPageByDoi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The DOI, in any case; its slash as such or as `%2F`.
                 * @example 10.1038/news.2011.490
                 */
                doi: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DetailsPage"];
            404: components["responses"]["NotFound"];
        };
    };
}
