package org.keju.application.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.keju.application.application.NotFound;
import org.keju.application.application.PositionCatalogue;
import org.keju.application.application.PositionCatalogue.Shelf;
import org.keju.application.domain.search.PositionIndex;
import org.keju.application.domain.search.PositionQuery;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The positions of published exams, for everybody. */
@RestController
@RequestMapping("/api/exams/{examId}/positions")
class PositionController {

    private final PositionCatalogue catalogue;

    PositionController(PositionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping
    PositionResponses.Page search(@PathVariable UUID examId, @Valid @ParameterObject PositionSearch search) {
        Shelf shelf = catalogue.of(examId);
        PositionQuery query = search.query();
        return PositionResponses.Page.of(shelf.index().search(query, shelf.demand()), query, shelf.demand());
    }

    @GetMapping("/tree")
    List<PositionIndex.Agency> tree(@PathVariable UUID examId) {
        return catalogue.of(examId).index().tree();
    }

    @GetMapping("/{key}")
    PositionResponses.Detail position(@PathVariable UUID examId, @PathVariable String key) {
        Shelf shelf = catalogue.of(examId);
        return shelf.index()
                .find(key)
                .map(position -> PositionResponses.Detail.of(position, shelf.demand()))
                .orElseThrow(() -> new NotFound("position"));
    }

    /** What the office looks at after closing: the positions with too few candidates who paid (row 72). */
    @GetMapping("/shortfalls")
    List<PositionResponses.Shortfall> shortfalls(@PathVariable UUID examId) {
        Shelf shelf = catalogue.of(examId);
        return shelf.index()
                .all()
                .flatMap(position -> shelf.demand().missing(position).filter(missing -> missing > 0).stream()
                        .map(missing -> PositionResponses.Shortfall.of(position, shelf.demand(), missing)))
                .toList();
    }
}
