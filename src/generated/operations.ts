// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
import type { SpecOperation } from '../world/traffic/spec-operation.js';

export const OPERATIONS: Readonly<Record<string, readonly SpecOperation[]>> = {
  "altmetric-details": [
    {
      "operation": "getCounts",
      "method": "GET",
      "paths": [
        "/v1/{identifier_type}/{id}"
      ],
      "spanning": [
        "id"
      ],
      "query": [
        {
          "name": "callback"
        },
        {
          "name": "include_sections"
        }
      ]
    },
    {
      "operation": "getCountsById",
      "method": "GET",
      "paths": [
        "/v1/id/{ids}"
      ],
      "spanning": [],
      "query": [
        {
          "name": "callback"
        },
        {
          "name": "include_sections"
        }
      ]
    },
    {
      "operation": "fetchOutput",
      "method": "GET",
      "paths": [
        "/v1/fetch/{identifier_type}/{id}"
      ],
      "spanning": [
        "id"
      ],
      "query": [
        {
          "name": "include_sources"
        },
        {
          "name": "exclude_sources"
        },
        {
          "name": "include_sections"
        },
        {
          "name": "post_types"
        },
        {
          "name": "callback"
        }
      ]
    },
    {
      "operation": "listCitations",
      "method": "GET",
      "paths": [
        "/v1/citations/{timeframe}"
      ],
      "spanning": [],
      "query": [
        {
          "name": "page"
        },
        {
          "name": "num_results",
          "maximum": 100
        },
        {
          "name": "cited_in"
        },
        {
          "name": "citation_type"
        },
        {
          "name": "doi_prefix"
        },
        {
          "name": "handle_prefix"
        },
        {
          "name": "issns"
        },
        {
          "name": "issn"
        },
        {
          "name": "nlmid"
        },
        {
          "name": "subjects"
        },
        {
          "name": "scopus_subjects"
        },
        {
          "name": "order_by"
        },
        {
          "name": "callback"
        }
      ]
    },
    {
      "operation": "listCitationsByIds",
      "method": "POST",
      "paths": [
        "/v1/citations/{timeframe}"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "translateIdentifiers",
      "method": "POST",
      "paths": [
        "/v1/translate"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "getBadgeCounts",
      "method": "GET",
      "paths": [
        "/v1/internal-{hash}/{identifier_type}/{id}"
      ],
      "spanning": [
        "id"
      ],
      "query": [
        {
          "name": "callback"
        },
        {
          "name": "domain"
        },
        {
          "name": "cache_until"
        },
        {
          "name": "key"
        }
      ]
    },
    {
      "operation": "drawBadge",
      "method": "GET",
      "paths": [
        "/"
      ],
      "spanning": [],
      "query": [
        {
          "name": "size",
          "maximum": 1000
        },
        {
          "name": "score"
        },
        {
          "name": "types"
        },
        {
          "name": "style"
        },
        {
          "name": "format"
        }
      ]
    },
    {
      "operation": "getDonutImage",
      "method": "GET",
      "paths": [
        "/v1/donut/{file}"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "getDonutImageOldForm",
      "method": "GET",
      "paths": [
        "/donut/{file}"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "showDetailsPage",
      "method": "GET",
      "paths": [
        "/details.php"
      ],
      "spanning": [],
      "query": [
        {
          "name": "citation_id"
        },
        {
          "name": "domain"
        },
        {
          "name": "tab"
        }
      ]
    },
    {
      "operation": "showDetailsPageById",
      "method": "GET",
      "paths": [
        "/details/{altmetric_id}"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "showDetailsPageByDoi",
      "method": "GET",
      "paths": [
        "/details/doi/{doi}"
      ],
      "spanning": [
        "doi"
      ],
      "query": []
    }
  ],
  "altmetric-explorer": [
    {
      "operation": "listResearchOutputs",
      "method": "GET",
      "paths": [
        "/explorer/api/research_outputs"
      ],
      "spanning": [],
      "query": [
        {
          "name": "filter[q]"
        },
        {
          "name": "filter[title]"
        },
        {
          "name": "filter[scope]"
        },
        {
          "name": "filter[timeframe]"
        },
        {
          "name": "filter[published_after]"
        },
        {
          "name": "filter[published_before]"
        },
        {
          "name": "filter[orcid]"
        },
        {
          "name": "filter[identifier_list_id]"
        },
        {
          "name": "filter[type][]"
        },
        {
          "name": "filter[open_access_types][]"
        },
        {
          "name": "filter[journal_id][]"
        },
        {
          "name": "filter[doi_prefix][]"
        },
        {
          "name": "filter[handle_prefix][]"
        },
        {
          "name": "filter[author_id][]"
        },
        {
          "name": "filter[department_id][]"
        },
        {
          "name": "filter[publisher_id][]"
        },
        {
          "name": "filter[funders][]"
        },
        {
          "name": "filter[affiliations][]"
        },
        {
          "name": "filter[field_of_research_codes][]"
        },
        {
          "name": "filter[sustainable_development_goals][]"
        },
        {
          "name": "filter[researcher_id][]"
        },
        {
          "name": "filter[grant_id][]"
        },
        {
          "name": "filter[order]"
        },
        {
          "name": "order"
        },
        {
          "name": "page[number]"
        },
        {
          "name": "page[size]",
          "maximum": 100
        }
      ]
    },
    {
      "operation": "getAttention",
      "method": "GET",
      "paths": [
        "/explorer/api/research_outputs/attention"
      ],
      "spanning": [],
      "query": [
        {
          "name": "filter[q]"
        },
        {
          "name": "filter[title]"
        },
        {
          "name": "filter[scope]"
        },
        {
          "name": "filter[timeframe]"
        },
        {
          "name": "filter[published_after]"
        },
        {
          "name": "filter[published_before]"
        },
        {
          "name": "filter[orcid]"
        },
        {
          "name": "filter[identifier_list_id]"
        },
        {
          "name": "filter[type][]"
        },
        {
          "name": "filter[open_access_types][]"
        },
        {
          "name": "filter[journal_id][]"
        },
        {
          "name": "filter[doi_prefix][]"
        },
        {
          "name": "filter[handle_prefix][]"
        },
        {
          "name": "filter[author_id][]"
        },
        {
          "name": "filter[department_id][]"
        },
        {
          "name": "filter[publisher_id][]"
        },
        {
          "name": "filter[funders][]"
        },
        {
          "name": "filter[affiliations][]"
        },
        {
          "name": "filter[field_of_research_codes][]"
        },
        {
          "name": "filter[sustainable_development_goals][]"
        },
        {
          "name": "filter[researcher_id][]"
        },
        {
          "name": "filter[grant_id][]"
        }
      ]
    },
    {
      "operation": "getDemographics",
      "method": "GET",
      "paths": [
        "/explorer/api/research_outputs/demographics"
      ],
      "spanning": [],
      "query": [
        {
          "name": "filter[q]"
        },
        {
          "name": "filter[title]"
        },
        {
          "name": "filter[scope]"
        },
        {
          "name": "filter[timeframe]"
        },
        {
          "name": "filter[published_after]"
        },
        {
          "name": "filter[published_before]"
        },
        {
          "name": "filter[orcid]"
        },
        {
          "name": "filter[identifier_list_id]"
        },
        {
          "name": "filter[type][]"
        },
        {
          "name": "filter[open_access_types][]"
        },
        {
          "name": "filter[journal_id][]"
        },
        {
          "name": "filter[doi_prefix][]"
        },
        {
          "name": "filter[handle_prefix][]"
        },
        {
          "name": "filter[author_id][]"
        },
        {
          "name": "filter[department_id][]"
        },
        {
          "name": "filter[publisher_id][]"
        },
        {
          "name": "filter[funders][]"
        },
        {
          "name": "filter[affiliations][]"
        },
        {
          "name": "filter[field_of_research_codes][]"
        },
        {
          "name": "filter[sustainable_development_goals][]"
        },
        {
          "name": "filter[researcher_id][]"
        },
        {
          "name": "filter[grant_id][]"
        },
        {
          "name": "filter[filter]"
        }
      ]
    },
    {
      "operation": "listMentions",
      "method": "GET",
      "paths": [
        "/explorer/api/research_outputs/mentions"
      ],
      "spanning": [],
      "query": [
        {
          "name": "filter[q]"
        },
        {
          "name": "filter[title]"
        },
        {
          "name": "filter[scope]"
        },
        {
          "name": "filter[timeframe]"
        },
        {
          "name": "filter[published_after]"
        },
        {
          "name": "filter[published_before]"
        },
        {
          "name": "filter[orcid]"
        },
        {
          "name": "filter[identifier_list_id]"
        },
        {
          "name": "filter[type][]"
        },
        {
          "name": "filter[open_access_types][]"
        },
        {
          "name": "filter[journal_id][]"
        },
        {
          "name": "filter[doi_prefix][]"
        },
        {
          "name": "filter[handle_prefix][]"
        },
        {
          "name": "filter[author_id][]"
        },
        {
          "name": "filter[department_id][]"
        },
        {
          "name": "filter[publisher_id][]"
        },
        {
          "name": "filter[funders][]"
        },
        {
          "name": "filter[affiliations][]"
        },
        {
          "name": "filter[field_of_research_codes][]"
        },
        {
          "name": "filter[sustainable_development_goals][]"
        },
        {
          "name": "filter[researcher_id][]"
        },
        {
          "name": "filter[grant_id][]"
        },
        {
          "name": "filter[mentioned_after]"
        },
        {
          "name": "filter[mentioned_before]"
        },
        {
          "name": "filter[mention_types][]"
        },
        {
          "name": "filter[mention_sources][]"
        },
        {
          "name": "filter[countries][]"
        },
        {
          "name": "filter[highlights]"
        },
        {
          "name": "filter[order]"
        },
        {
          "name": "order"
        },
        {
          "name": "include"
        },
        {
          "name": "page[number]"
        },
        {
          "name": "page[size]",
          "maximum": 100
        }
      ]
    },
    {
      "operation": "listMentionSources",
      "method": "GET",
      "paths": [
        "/explorer/api/research_outputs/mention_sources"
      ],
      "spanning": [],
      "query": [
        {
          "name": "filter[q]"
        },
        {
          "name": "filter[title]"
        },
        {
          "name": "filter[scope]"
        },
        {
          "name": "filter[timeframe]"
        },
        {
          "name": "filter[published_after]"
        },
        {
          "name": "filter[published_before]"
        },
        {
          "name": "filter[orcid]"
        },
        {
          "name": "filter[identifier_list_id]"
        },
        {
          "name": "filter[type][]"
        },
        {
          "name": "filter[open_access_types][]"
        },
        {
          "name": "filter[journal_id][]"
        },
        {
          "name": "filter[doi_prefix][]"
        },
        {
          "name": "filter[handle_prefix][]"
        },
        {
          "name": "filter[author_id][]"
        },
        {
          "name": "filter[department_id][]"
        },
        {
          "name": "filter[publisher_id][]"
        },
        {
          "name": "filter[funders][]"
        },
        {
          "name": "filter[affiliations][]"
        },
        {
          "name": "filter[field_of_research_codes][]"
        },
        {
          "name": "filter[sustainable_development_goals][]"
        },
        {
          "name": "filter[researcher_id][]"
        },
        {
          "name": "filter[grant_id][]"
        },
        {
          "name": "filter[mention_sources_types][]"
        },
        {
          "name": "filter[mention_sources_mentioned_after]"
        },
        {
          "name": "filter[mention_sources_mentioned_before]"
        },
        {
          "name": "filter[mention_sources_countries][]"
        },
        {
          "name": "filter[order]"
        },
        {
          "name": "order"
        },
        {
          "name": "include"
        },
        {
          "name": "page[number]"
        },
        {
          "name": "page[size]",
          "maximum": 100
        }
      ]
    },
    {
      "operation": "listJournals",
      "method": "GET",
      "paths": [
        "/explorer/api/research_outputs/journals"
      ],
      "spanning": [],
      "query": [
        {
          "name": "filter[q]"
        },
        {
          "name": "filter[title]"
        },
        {
          "name": "filter[scope]"
        },
        {
          "name": "filter[timeframe]"
        },
        {
          "name": "filter[published_after]"
        },
        {
          "name": "filter[published_before]"
        },
        {
          "name": "filter[orcid]"
        },
        {
          "name": "filter[identifier_list_id]"
        },
        {
          "name": "filter[type][]"
        },
        {
          "name": "filter[open_access_types][]"
        },
        {
          "name": "filter[journal_id][]"
        },
        {
          "name": "filter[doi_prefix][]"
        },
        {
          "name": "filter[handle_prefix][]"
        },
        {
          "name": "filter[author_id][]"
        },
        {
          "name": "filter[department_id][]"
        },
        {
          "name": "filter[publisher_id][]"
        },
        {
          "name": "filter[funders][]"
        },
        {
          "name": "filter[affiliations][]"
        },
        {
          "name": "filter[field_of_research_codes][]"
        },
        {
          "name": "filter[sustainable_development_goals][]"
        },
        {
          "name": "filter[researcher_id][]"
        },
        {
          "name": "filter[grant_id][]"
        }
      ]
    },
    {
      "operation": "listDepartments",
      "method": "GET",
      "paths": [
        "/explorer/api/departments"
      ],
      "spanning": [],
      "query": [
        {
          "name": "page[number]"
        },
        {
          "name": "page[size]",
          "maximum": 100
        }
      ]
    },
    {
      "operation": "createIdentifierList",
      "method": "POST",
      "paths": [
        "/explorer/api/identifier_lists"
      ],
      "spanning": [],
      "query": []
    }
  ],
  "operas-altmetrics": [
    {
      "operation": "getToken",
      "method": "GET",
      "paths": [
        "/api/get_token"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "postToken",
      "method": "POST",
      "paths": [
        "/api/get_token"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "listUris",
      "method": "GET",
      "paths": [
        "/api/uriset"
      ],
      "spanning": [],
      "query": [
        {
          "name": "page"
        },
        {
          "name": "per_page"
        }
      ]
    },
    {
      "operation": "registerUris",
      "method": "POST",
      "paths": [
        "/api/uriset"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "getUri",
      "method": "GET",
      "paths": [
        "/api/uriset/{doi}"
      ],
      "spanning": [
        "doi"
      ],
      "query": []
    },
    {
      "operation": "listEvents",
      "method": "GET",
      "paths": [
        "/api/eventset"
      ],
      "spanning": [],
      "query": [
        {
          "name": "origin"
        },
        {
          "name": "uri"
        }
      ]
    },
    {
      "operation": "showIndex",
      "method": "GET",
      "paths": [
        "/"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "showRegistrationForm",
      "method": "GET",
      "paths": [
        "/register"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "register",
      "method": "POST",
      "paths": [
        "/register"
      ],
      "spanning": [],
      "query": [
        {
          "name": "next"
        }
      ]
    },
    {
      "operation": "showLoginForm",
      "method": "GET",
      "paths": [
        "/login"
      ],
      "spanning": [],
      "query": [
        {
          "name": "next"
        }
      ]
    },
    {
      "operation": "logIn",
      "method": "POST",
      "paths": [
        "/login"
      ],
      "spanning": [],
      "query": [
        {
          "name": "next"
        }
      ]
    },
    {
      "operation": "logOut",
      "method": "GET",
      "paths": [
        "/logout"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "showConfirmationRequest",
      "method": "GET",
      "paths": [
        "/confirm"
      ],
      "spanning": [],
      "query": [
        {
          "name": "email"
        }
      ]
    },
    {
      "operation": "requestConfirmation",
      "method": "POST",
      "paths": [
        "/confirm"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "confirmEmail",
      "method": "GET",
      "paths": [
        "/confirm/{token}"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "confirmEmailByPost",
      "method": "POST",
      "paths": [
        "/confirm/{token}"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "showAccountConfirmation",
      "method": "GET",
      "paths": [
        "/account/confirmation"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "showWidgetDemo",
      "method": "GET",
      "paths": [
        "/demo/widget"
      ],
      "spanning": [],
      "query": [
        {
          "name": "widget_version"
        },
        {
          "name": "uri"
        },
        {
          "name": "locale"
        }
      ]
    },
    {
      "operation": "showEmbeddedWidgetDemo",
      "method": "GET",
      "paths": [
        "/demo/embedded-widget"
      ],
      "spanning": [],
      "query": [
        {
          "name": "widget_version"
        },
        {
          "name": "uri"
        },
        {
          "name": "locale"
        }
      ]
    },
    {
      "operation": "showAdminIndex",
      "method": "GET",
      "paths": [
        "/admin/"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "showApprovals",
      "method": "GET",
      "paths": [
        "/admin/approve/"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "approveAccounts",
      "method": "POST",
      "paths": [
        "/admin/approve/"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "listRecords",
      "method": "GET",
      "paths": [
        "/admin/{model}/"
      ],
      "spanning": [],
      "query": [
        {
          "name": "page"
        },
        {
          "name": "sort"
        },
        {
          "name": "desc"
        }
      ]
    },
    {
      "operation": "showNewRecordForm",
      "method": "GET",
      "paths": [
        "/admin/{model}/new/"
      ],
      "spanning": [],
      "query": [
        {
          "name": "url"
        }
      ]
    },
    {
      "operation": "createRecord",
      "method": "POST",
      "paths": [
        "/admin/{model}/new/"
      ],
      "spanning": [],
      "query": [
        {
          "name": "url"
        }
      ]
    },
    {
      "operation": "showRecordForm",
      "method": "GET",
      "paths": [
        "/admin/{model}/edit/"
      ],
      "spanning": [],
      "query": [
        {
          "name": "id"
        },
        {
          "name": "url"
        }
      ]
    },
    {
      "operation": "updateRecord",
      "method": "POST",
      "paths": [
        "/admin/{model}/edit/"
      ],
      "spanning": [],
      "query": [
        {
          "name": "id"
        },
        {
          "name": "url"
        }
      ]
    },
    {
      "operation": "showRecord",
      "method": "GET",
      "paths": [
        "/admin/{model}/details/"
      ],
      "spanning": [],
      "query": [
        {
          "name": "id"
        },
        {
          "name": "url"
        }
      ]
    },
    {
      "operation": "deleteRecord",
      "method": "POST",
      "paths": [
        "/admin/{model}/delete/"
      ],
      "spanning": [],
      "query": [
        {
          "name": "url"
        }
      ]
    },
    {
      "operation": "runRecordAction",
      "method": "POST",
      "paths": [
        "/admin/{model}/action/"
      ],
      "spanning": [],
      "query": [
        {
          "name": "url"
        }
      ]
    },
    {
      "operation": "exportRecords",
      "method": "GET",
      "paths": [
        "/admin/{model}/export/{type}/"
      ],
      "spanning": [],
      "query": [
        {
          "name": "url"
        }
      ]
    },
    {
      "operation": "lookUpRelated",
      "method": "GET",
      "paths": [
        "/admin/{model}/ajax/lookup/"
      ],
      "spanning": [],
      "query": [
        {
          "name": "name"
        },
        {
          "name": "query"
        }
      ]
    },
    {
      "operation": "updateRecordInList",
      "method": "POST",
      "paths": [
        "/admin/{model}/ajax/update/"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "getStaticFile",
      "method": "GET",
      "paths": [
        "/static/{file}",
        "/admin/static/{file}",
        "/flask-api/static/{file}"
      ],
      "spanning": [
        "file"
      ],
      "query": []
    }
  ],
  "operas-metrics": [
    {
      "operation": "listEvents",
      "method": "GET",
      "paths": [
        "/events"
      ],
      "spanning": [],
      "query": [
        {
          "name": "event_id"
        },
        {
          "name": "filter"
        },
        {
          "name": "aggregation"
        },
        {
          "name": "start_date"
        },
        {
          "name": "end_date"
        }
      ]
    },
    {
      "operation": "postEvent",
      "method": "POST",
      "paths": [
        "/events"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "optionsOfEvents",
      "method": "OPTIONS",
      "paths": [
        "/events"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "listMeasures",
      "method": "GET",
      "paths": [
        "/measures"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "optionsOfMeasures",
      "method": "OPTIONS",
      "paths": [
        "/measures"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "listCitations",
      "method": "GET",
      "paths": [
        "/citations"
      ],
      "spanning": [],
      "query": [
        {
          "name": "work_uri"
        }
      ]
    },
    {
      "operation": "optionsOfCitations",
      "method": "OPTIONS",
      "paths": [
        "/citations"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "listPublishers",
      "method": "GET",
      "paths": [
        "/publishers"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "optionsOfPublishers",
      "method": "OPTIONS",
      "paths": [
        "/publishers"
      ],
      "spanning": [],
      "query": []
    }
  ],
  "operas-tokens": [
    {
      "operation": "checkToken",
      "method": "GET",
      "paths": [
        "/tokens"
      ],
      "spanning": [],
      "query": [
        {
          "name": "token"
        }
      ]
    },
    {
      "operation": "issueToken",
      "method": "POST",
      "paths": [
        "/tokens"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "optionsOfTokens",
      "method": "OPTIONS",
      "paths": [
        "/tokens"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "createAccount",
      "method": "POST",
      "paths": [
        "/accounts"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "optionsOfAccounts",
      "method": "OPTIONS",
      "paths": [
        "/accounts"
      ],
      "spanning": [],
      "query": []
    }
  ],
  "operas-translator": [
    {
      "operation": "translate",
      "method": "GET",
      "paths": [
        "/translate"
      ],
      "spanning": [],
      "query": [
        {
          "name": "uri"
        },
        {
          "name": "title"
        },
        {
          "name": "filter"
        },
        {
          "name": "strict"
        }
      ]
    },
    {
      "operation": "listWorks",
      "method": "GET",
      "paths": [
        "/works"
      ],
      "spanning": [],
      "query": [
        {
          "name": "uuid"
        },
        {
          "name": "filter"
        },
        {
          "name": "sort"
        },
        {
          "name": "order"
        }
      ]
    },
    {
      "operation": "addWork",
      "method": "POST",
      "paths": [
        "/works"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "deleteWork",
      "method": "DELETE",
      "paths": [
        "/works"
      ],
      "spanning": [],
      "query": [
        {
          "name": "UUID"
        }
      ]
    },
    {
      "operation": "optionsOfWorks",
      "method": "OPTIONS",
      "paths": [
        "/works"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "listTitles",
      "method": "GET",
      "paths": [
        "/titles"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "addTitle",
      "method": "POST",
      "paths": [
        "/titles"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "deleteTitle",
      "method": "DELETE",
      "paths": [
        "/titles"
      ],
      "spanning": [],
      "query": [
        {
          "name": "UUID"
        },
        {
          "name": "title"
        }
      ]
    },
    {
      "operation": "optionsOfTitles",
      "method": "OPTIONS",
      "paths": [
        "/titles"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "addUri",
      "method": "POST",
      "paths": [
        "/uris"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "deleteUri",
      "method": "DELETE",
      "paths": [
        "/uris"
      ],
      "spanning": [],
      "query": [
        {
          "name": "UUID"
        },
        {
          "name": "URI"
        }
      ]
    },
    {
      "operation": "listWorkTypes",
      "method": "GET",
      "paths": [
        "/work_types"
      ],
      "spanning": [],
      "query": [
        {
          "name": "sort"
        },
        {
          "name": "order"
        }
      ]
    },
    {
      "operation": "optionsOfWorkTypes",
      "method": "OPTIONS",
      "paths": [
        "/work_types"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "addWorkRelation",
      "method": "POST",
      "paths": [
        "/work_relations"
      ],
      "spanning": [],
      "query": []
    },
    {
      "operation": "optionsOfWorkRelations",
      "method": "OPTIONS",
      "paths": [
        "/work_relations"
      ],
      "spanning": [],
      "query": []
    }
  ]
};
