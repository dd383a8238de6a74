# COINr beside the observatory's engine, on the ASEM index: the base build on every unit and level, and 600 runs of what COINr's
# sensitivity analysis varies. Optional: nothing else needs R.
#
# NOT RUN where it was written: no R was at hand there, so this script follows COINr's documentation (1.1 or later) untried. What the
# repository itself proves is the base build, against published results, in src/scenario/composite/asem.test.ts.
#
# Needs R, COINr and jsonlite: install.packages(c("COINr", "jsonlite")). From the repository's root, after npm has installed:
#   Rscript packages/domain/bench/coinr.R
#
# Both sides build anew in every run, from the raw data on: winsorised points 1 to 5, min-max or z-score, arithmetic or geometric mean.
# Draws differ, so times are compared here, not results; the base builds are compared number by number.

suppressPackageStartupMessages(library(COINr))
runs <- 600

seconds <- function(expr) unname(system.time(expr)["elapsed"])

base_s <- seconds(coin <- build_example_coin(quietly = TRUE))

varied <- list(
  Winmax = list(
    Address = "$Log$Treat$global_specs$f1_para$winmax",
    Distribution = 1:5,
    Type = "discrete"
  ),
  Normalisation = list(
    Address = "$Log$Normalise$global_specs",
    Distribution = list(
      list(f_n = "n_minmax", f_n_para = list(c(1, 100))),
      list(f_n = "n_zscore", f_n_para = list(c(10, 2)))
    ),
    Type = "discrete"
  ),
  Aggregation = list(
    Address = "$Log$Aggregate$f_ag",
    Distribution = c("a_amean", "a_gmean"),
    Type = "discrete"
  )
)
runs_s <- seconds(
  get_sensitivity(coin, SA_specs = varied, N = runs, SA_type = "UA", dset = "Aggregated", iCode = "Index", quietly = TRUE)
)

scores_file <- tempfile(fileext = ".csv")
told <- system2("node", c("packages/domain/bench/coinr-ours.mjs", scores_file), stdout = TRUE)
if (!is.null(attr(told, "status"))) stop("our side failed; run this from the repository's root, after npm has installed")
ours <- jsonlite::fromJSON(paste(told, collapse = ""))

theirs <- get_results(coin, dset = "Aggregated", tab_type = "Aggs")
own <- read.csv(scores_file)
codes <- intersect(setdiff(names(theirs), c("uCode", "Rank")), names(own))
both <- merge(theirs[c("uCode", codes)], own[c("uCode", codes)], by = "uCode", suffixes = c(".theirs", ".ours"))
furthest <- max(abs(as.matrix(both[paste0(codes, ".theirs")]) - as.matrix(both[paste0(codes, ".ours")])))

cat(sprintf("base build: %d units, %d levels' codes, furthest apart %.3g\n", nrow(both), length(codes), furthest))
cat(sprintf("base build: COINr %.2f s, ours %.4f s\n", base_s, ours$baseMs / 1000))
cat(sprintf("%d runs: COINr %.1f s, ours %.2f s\n", runs, runs_s, ours$runsMs / 1000))
